import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { closeCodes } from '$lib/protocol/closeCodes';
import { putBackReasons } from '$lib/protocol/messages';

/** How the boards stand, read at the moment somebody asks. */
export interface Standing {
	boards: number;
	connections: number;
	/** Connections whose reader does not keep up just now. */
	behind: number;
	/** Bytes of edits that wait for the database. */
	unsavedBytes: number;
}

const closeNames = new Map<number, string>(
	Object.entries(closeCodes).map(([name, code]) => [code, name])
);

/** HTTP statuses with which an upgrade is refused; see server/realtime/door/gateway.ts. */
const upgradeStatuses = [401, 403, 404, 429, 503];

/** HTTP status of a refused upgrade, a close code, or what no frame of the protocol may be. */
type Refusal = number | 'brokenFrame';

function reasonOf(refusal: Refusal): string {
	if (typeof refusal === 'string') return refusal;
	return closeNames.get(refusal) ?? (refusal < 1000 ? `http${refusal}` : `close${refusal}`);
}

/** Everything that is measured, each thing said in its `help`; docs/OPERATIONS.md says more. */
function newMetrics() {
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({ register: registry });

	// Counted where nothing may cost: plain numbers, read when somebody asks.
	const traffic = { edits: 0, presence: 0, frames: 0, bytes: 0 };
	const counted = (of: keyof typeof traffic, name: string, help: string) =>
		new Counter({
			name,
			help,
			registers,
			collect() {
				this.reset();
				this.inc(traffic[of]);
			}
		});
	counted('edits', 'handlekraft_edits_total', 'Edits received from people on boards');
	counted('presence', 'handlekraft_presence_total', 'Presence messages received');
	counted('frames', 'handlekraft_frames_total', 'Writes to board sockets');
	counted('bytes', 'handlekraft_frame_bytes_total', 'Bytes written to board sockets');

	const standings = new Set<() => Standing>();
	const standing = (of: keyof Standing, name: string, help: string) =>
		new Gauge({
			name,
			help,
			registers,
			collect() {
				this.set([...standings].reduce((sum, read) => sum + read()[of], 0));
			}
		});
	standing('boards', 'handlekraft_boards_open', 'Boards that are loaded');
	standing('connections', 'handlekraft_connections', 'Open board sockets');
	standing('behind', 'handlekraft_readers_behind', 'Board sockets that do not keep up');
	standing('unsavedBytes', 'handlekraft_unsaved_bytes', 'Bytes of edits that wait to be stored');

	const behind = new Map<object, number>();
	new Gauge({
		name: 'handlekraft_projection_lag_seconds',
		help: 'How long the readable copy that is furthest behind its board has been so',
		registers,
		collect() {
			const now = performance.now();
			this.set((now - Math.min(now, ...behind.values())) / 1000);
		}
	});

	const refusals = new Counter({
		name: 'handlekraft_refusals_total',
		help: 'Board sockets refused (http…) or hung up on, by reason',
		labelNames: ['reason'],
		registers
	});
	const putBacks = new Counter({
		name: 'handlekraft_put_backs_total',
		help: 'Edits, or parts of them, that were undone by the server, by reason',
		labelNames: ['reason'],
		registers
	});
	// A rise from nothing is seen only where nothing was told before.
	for (const refusal of [...upgradeStatuses, ...closeNames.keys(), 'brokenFrame'] as const)
		refusals.inc({ reason: reasonOf(refusal) }, 0);
	for (const reason of putBackReasons) putBacks.inc({ reason }, 0);

	return {
		registry,
		traffic,
		refusals: { count: (refusal: Refusal) => refusals.inc({ reason: reasonOf(refusal) }) },
		putBacks,
		commitSeconds: new Histogram({
			name: 'handlekraft_commit_seconds',
			help: 'Time that one storing of waiting edits took in the database',
			buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
			registers
		}),
		commitFailures: new Counter({
			name: 'handlekraft_commit_failures_total',
			help: 'Attempts to store edits that failed, and are made again',
			registers
		}),
		projection: {
			/** The readable copy of this board is behind from now on, unless it was already. */
			fallsBehind(board: object): void {
				if (!behind.has(board)) behind.set(board, performance.now());
			},
			/** It says what the board says, or is no longer written here. */
			isEven: (board: object) => void behind.delete(board)
		},
		/** @returns How to be left out again. */
		readFrom(read: () => Standing): () => void {
			standings.add(read);
			return () => void standings.delete(read);
		}
	};
}

const KEY = Symbol.for('handlekraft.metrics');
// On `globalThis`, because `vite dev` may load this module anew while the old one is counted on.
const shared = globalThis as { [KEY]?: ReturnType<typeof newMetrics> };

export const metrics = (shared[KEY] ??= newMetrics());
