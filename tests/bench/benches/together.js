import { forgetPeak, cpuOf, memoryOf } from '../measure/proc.js';
import { Load } from '../load/index.js';
import { preparation } from '../ours/vite.js';
import { BenchDatabase } from '../servers/database.js';
import { addressOf, servers } from '../servers/index.js';

/** Before anything is measured, so that every server runs compiled code. */
const WARM_UP = { seconds: 3, patience: 60 };
/** How long it is waited for what has not arrived, in seconds. */
const PATIENCE = 120;

/**
 * Everybody on one board, typing and moving: what an edit takes to the other screens, and what the
 * server and its database use for it.
 *
 * @param {string} name Of the server.
 * @param {{ people: number, seconds: number, postgres: string }} options
 */
export async function together(name, { people, seconds, postgres }) {
	const server = servers[name];
	if (!server) throw new Error(`There is no server ${name}`);
	const { prepareWorld, preparedNotes } = await preparation();
	const database = await BenchDatabase.create(postgres);
	const world = { database, ...(await prepareWorld(database.url, people)) };
	const running = await server.start(world);
	const load = new Load();
	try {
		await load.gather({
			...addressOf(name, running.origin, world),
			framing: server.framing,
			seats: preparedNotes(people).map((note, place) => ({
				...note,
				cookie: world.cookies[place] ?? ''
			}))
		});
		await load.join();
		await load.work(WARM_UP);
		const meter = server.hasDatabase ? await database.meter() : () => 0;
		forgetPeak(running.pid);
		const before = { server: cpuOf(running.pid), database: meter() };
		const work = await load.work({ seconds, patience: PATIENCE });
		return {
			name,
			label: server.label,
			people,
			...work,
			serverCpu: cpuOf(running.pid) - before.server,
			databaseCpu: meter() - before.database,
			peak: memoryOf(running.pid).peak
		};
	} finally {
		await load.end();
		await running.stop();
		await database.drop();
	}
}

/** @typedef {Awaited<ReturnType<typeof together>>} Together */
