import { eq } from 'drizzle-orm';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type * as Y from 'yjs';
import { markCommitted, restoreBoard } from '$lib/board';
import { closeCodes } from '$lib/protocol/closeCodes';
import { limits } from '$lib/protocol/limits';
import type { DomainEvent } from '$lib/protocol/topics';
import type { Connection } from '$lib/server/db/client';
import { board } from '$lib/server/db/schema';
import { subscribe, type Place } from '$lib/server/events';
import { log } from '$lib/server/log';
import { metrics, type Standing } from '$lib/server/metrics';
import { newAdmissions } from './door/admissions';
import { Boards } from './room/boards';
import { Connections } from './door/connections';
import { Gateway } from './door/gateway';
import { alignAgenda } from './flow/alignAgenda';
import { bringPassageNotes } from './flow/bringPassageNotes';
import { followFlows } from './flow/followFlows';
import { boardAt } from './log/boardAt';
import { emptyOldBins } from './log/emptyOldBins';
import { faultOf } from '$lib/server/faultOf';
import { aloneBus, type Bus } from './processes/bus';
import { relayEvents } from './processes/relayEvents';

export type { Bus } from './processes/bus';
export { boardAt } from './log/boardAt';
export { boardHistory, type HistorySpan } from './log/boardHistory';
export { boardStops } from './log/boardStops';
export { newBus } from './processes/newBus';
export { rebuildProjection } from './log/rebuildProjection';
export { raiseSegment } from './log/segment';

/** The boards' live side: the one thing of this folder that others know. */
export interface Realtime {
	/** Answers an upgrade request whose address begins with `/sync/`. */
	handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>;
	/**
	 * Changes a board from the server, in front of everybody who is on it. Resolves when it is stored;
	 * rejects for a board that does not exist.
	 */
	editBoard(boardId: string, change: (doc: Y.Doc) => void): Promise<void>;
	/** Resolves when boards may be opened. @throws OccupiedError; see processes/ownership.ts. */
	ready(): Promise<void>;
	/** Hangs up on everybody (1012: come back), stores everything, and lets nobody in any more. */
	closeAll(): Promise<void>;
	stats(): Standing;
}

export interface RealtimeOptions {
	connection: Connection;
	/** Where people reach the application; null: at whatever the request's `Host` says. */
	origin?: string | null;
	/** How long a board that everybody has left stays loaded, in ms. */
	keepBoardsFor?: number;
	/** What ties this process to the others that serve the database; by default there are none. */
	bus?: Bus;
	/** How often everybody is asked whether they are still there, in ms. */
	heartbeatEvery?: number;
	/** How often boards may be opened from one address, in a minute. */
	attempts?: { all: number; refused: number };
	/** How often a minute one person may be hung up on for what they sent; see limits. */
	offences?: number;
}

/** A session ends, too, by running out, and nobody tells. */
const RECHECK = 60_000;

/** How often what has lain in a bin for too long is looked for, in ms. */
const BIN_CHECK = 6 * 60 * 60 * 1000;

export function createRealtime({
	connection,
	origin = process.env.ORIGIN || null,
	keepBoardsFor = 30_000,
	heartbeatEvery = 20_000,
	bus = aloneBus,
	attempts = limits.attempts,
	offences = limits.offences
}: RealtimeOptions): Realtime {
	const { db } = connection;
	const boards = new Boards({ connection, bus, keepFor: keepBoardsFor });
	const { rooms } = boards;
	const admit = newAdmissions(db);
	const connections = new Connections(admit);
	const gateway = new Gateway({ admit, rooms, connections, origin, attempts, offences });

	const editBoard: Realtime['editBoard'] = async (boardId, change) => {
		const [found] = await db
			.select({ projectId: board.projectId })
			.from(board)
			.where(eq(board.id, boardId));
		if (!found) throw new Error('there is no such board');
		await rooms.edit({ boardId, projectId: found.projectId }, change);
	};

	const goBack = async ({ boardId, to, by }: DomainEvent & { kind: 'board.wentBack' }) => {
		const earlier = await boardAt(connection, boardId, new Date(to));
		const restoring = { by, at: Date.now() };
		await editBoard(boardId, (doc) => restoreBoard(doc, earlier, restoring, null)).finally(() =>
			earlier.destroy()
		);
	};

	const heed = async (event: DomainEvent, place: Place): Promise<void> => {
		await connections.heed(event);
		// What is to be done once is done where it happened.
		if (place === 'elsewhere') return;
		if (event.kind === 'board.wentBack') return goBack(event);
		if (event.kind === 'passage.noted')
			return bringPassageNotes(connection, editBoard, event.boardId);
		if (event.kind === 'meeting.changed')
			return alignAgenda(connection, editBoard, event.meetingId);
		if (event.kind === 'notes.follow')
			return followFlows(connection, editBoard, { workshopId: event.workshopId });
		// Whoever was asleep when notes were revealed brings theirs later.
		if (event.kind === 'board.projected')
			return followFlows(connection, editBoard, { fromBoardId: event.boardId });
		if (event.kind !== 'actionItem.committed') return;
		const { boardId, noteKey, actionItemId: id, number } = event;
		if (boardId === null || noteKey === null) return;
		await editBoard(boardId, (doc) => markCommitted(doc, noteKey, { id, number }));
	};

	const stats = (): Standing => ({
		boards: rooms.size,
		connections: connections.size,
		behind: connections.behind,
		unsavedBytes: boards.unsavedBytes
	});
	const stopMetrics = metrics.readFrom(stats);
	const stopRelay = relayEvents(bus);
	const unsubscribe = subscribe((event, place) => {
		heed(event, place).catch((error: unknown) =>
			log.error({ fault: faultOf(error), event: event.kind }, 'an event did not reach the boards')
		);
	});
	const timers = [
		setInterval(() => connections.beat(), heartbeatEvery),
		setInterval(() => void connections.recheck(), RECHECK),
		setInterval(() => void emptyOldBins(connection, editBoard), BIN_CHECK)
	];
	timers.forEach((timer) => timer.unref());

	return {
		handleUpgrade: (request, socket, head) => gateway.handleUpgrade(request, socket, head),
		editBoard,
		async ready() {
			await boards.ready();
			bringPassageNotes(connection, editBoard).catch((error: unknown) =>
				log.error({ fault: faultOf(error) }, 'passages were not looked after')
			);
		},
		async closeAll() {
			unsubscribe();
			stopRelay();
			stopMetrics();
			timers.forEach((timer) => clearInterval(timer));
			gateway.close();
			await boards.close(closeCodes.restarting);
			await bus.close();
		},
		stats
	};
}
