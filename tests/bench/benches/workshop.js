import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Load } from '../load/index.js';
import { watchOthers } from '../measure/others.js';
import { spreadOf } from '../measure/percentiles.js';
import { meterOf } from '../measure/usage.js';
import { preparation } from '../ours/vite.js';
import { BenchDatabase } from '../servers/database.js';
import { servers } from '../servers/index.js';
import { Desk } from '../workshop/desk.js';
import { followScreen } from '../workshop/screen.js';

const PLAYERS = fileURLToPath(new URL('../workshop/main.js', import.meta.url));
/** Things each of them does in a phase, about. */
const DEEDS = 6;

/**
 * A whole workshop, shortened: everybody joins by the code, follows every phase of the opening
 * programme, and does in it what there is to do. One screen is open as well.
 *
 * @param {{ people: number, tables: number, seconds: number, postgres: string }} options `seconds`: of
 *   each phase.
 */
export async function workshop({ people, tables, seconds, postgres }) {
	const { prepareRoom } = await preparation();
	const database = await BenchDatabase.create(postgres);
	const load = new Load(PLAYERS);
	try {
		const room = await prepareRoom(database.url, { tables });
		const server = servers.ours;
		if (!server) throw new Error('our own server is not among the servers');
		const world = { database };
		const running = await server.start(world, 0);
		try {
			const used = await meterOf({ running, server, world });
			const others = watchOthers();
			const began = performance.now();
			const desk = new Desk(running.origin, room);
			const screen = await followScreen(running.origin, room.screenKey);
			const joined = await load.order('', 'join', {
				...{ address: running.origin, code: room.code, workshopId: room.workshopId },
				...{ count: people, pace: (seconds * 1000) / DEEDS }
			});
			for (const participantId of joined.leaders) await desk.lead(participantId);
			const phases = [];
			for (const phase of room.phases) {
				phases.push(await held(phase, { desk, load, screen, seconds }));
				if (phase.kind === 'commit') await parkTheRest(database, room.workshopId);
			}
			screen.stop();
			const elapsed = (performance.now() - began) / 1000;
			const usage = used();
			const mine = usage.serverCpu + usage.databaseCpu;
			return {
				...{ people, tables: joined.tables, seconds, elapsed, joinedMs: joined.ms, phases },
				turned: spreadOf(phases.flatMap(({ turned }) => turned)),
				settled: spreadOf(phases.flatMap(({ settled }) => settled)),
				notes: spreadOf(phases.flatMap(({ notes }) => notes.latencies)),
				missed: phases.reduce((sum, { turned }) => sum + people - turned.length, 0),
				unsettled: phases.reduce((sum, { settled }) => sum + people - settled.length, 0),
				written: phases.reduce((sum, { notes }) => sum + notes.written, 0),
				failures: phases.at(-1)?.failures ?? 0,
				...usage,
				/** The players are among them. */
				others: others() - mine
			};
		} finally {
			await load.order('', 'leave');
			await running.stop();
		}
	} finally {
		await load.end();
		await database.drop();
	}
}

/** @typedef {Awaited<ReturnType<typeof workshop>>} WorkshopFigures */

/**
 * What nobody has taken on gets a place in parking, as whoever runs it would give it: before that the
 * round does not end.
 *
 * @param {BenchDatabase} database
 * @param {string} workshopId
 */
async function parkTheRest({ sql }, workshopId) {
	await sql`
		insert into parked_item (workshop_id, text, action_item_id)
		select workshop_id, title, id from action_item
		where workshop_id = ${workshopId} and status = 'proposed'
		on conflict do nothing`;
}

/**
 * One phase, from the press of the button to its end.
 *
 * @param {{ id: string, kind: string, title: string }} phase
 * @param {{ desk: Desk, load: Load, screen: { at(phaseId: string): number }, seconds: number }} how
 */
async function held({ id, kind, title }, { desk, load, screen, seconds }) {
	const pressed = performance.timeOrigin + performance.now();
	await desk.start(id);
	const answered = performance.timeOrigin + performance.now() - pressed;
	await pause(seconds * 1000);
	if (kind === 'vote' || kind === 'rate') await desk.reveal();
	const { turned, settled, ...seen } = await load.order('', 'phase', { phaseId: id });
	/** @param {number} at */
	const since = (at) => at - pressed;
	return {
		...{ kind, title, answered, screen: since(screen.at(id)) },
		/** In ms from the press, one for each device: it has heard; it has its page and its board. */
		turned: /** @type {number[]} */ (turned).map(since),
		settled: /** @type {number[]} */ (settled).map(since),
		.../** @type {{ notes: { written: number, latencies: number[] }, lag: import('../measure/percentiles.js').Spread, failures: number }} */ (
			seen
		)
	};
}
