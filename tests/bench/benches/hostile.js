import { attack, hostileMessages } from '../load/hostile.js';
import { meterOf } from '../measure/usage.js';
import { preparation } from '../ours/vite.js';
import { addressOf } from '../servers/index.js';
import { onStage } from '../servers/stage.js';

const PEOPLE = 20;
const ATTACKERS = 4;
const SECONDS = 8;
const WARM_UP = { seconds: 3, patience: 60 };
const PATIENCE = 60;
const FIRST_CLIENT = 900_000;

/**
 * People write on one board, while others send the worst they can to another board of the same
 * server: what that costs its memory, and the time of those who have nothing to do with it.
 *
 * @param {{ postgres: string }} options
 */
export async function hostile({ postgres }) {
	const { prepareBoards, preparedNotes, writtenBoard } = await preparation();
	const options = { name: 'ours', people: PEOPLE + ATTACKERS, postgres };
	return onStage(options, async (stage) => {
		const { state } = writtenBoard({ notes: 50, edits: 2_000 });
		const { database } = stage.world;
		const [other = ''] = await prepareBoards(database.url, stage.world, { count: 1, state });
		const crowd = await stage.gather('all', preparedNotes(PEOPLE));
		await crowd.join();
		await crowd.work(WARM_UP);
		const rows = [{ what: 'nothing', sent: 0, ...(await measured(stage, crowd)) }];
		for (const [what, message] of Object.entries(hostileMessages)) {
			const { url } = addressOf('ours', stage.running.origin, other);
			const stops = Array.from({ length: ATTACKERS }, (_, at) => {
				const cookie = stage.world.cookies[PEOPLE + at] ?? '';
				const bytes = message(FIRST_CLIENT + at);
				return attack({ url, cookie }, () => bytes);
			});
			const figures = await measured(stage, crowd);
			const sent = stops.reduce((sum, stop) => sum + stop(), 0);
			rows.push({ what, sent, ...figures });
		}
		return { people: PEOPLE, attackers: ATTACKERS, seconds: SECONDS, rows };
	});
}

/** @typedef {Awaited<ReturnType<typeof hostile>>} Hostile */

/**
 * @param {import('../servers/stage.js').Stage} stage
 * @param {import('../load/index.js').RemoteCrowd} crowd
 */
async function measured(stage, crowd) {
	const used = await meterOf(stage);
	const { latency, undelivered, hungUp } = await crowd.work({
		seconds: SECONDS,
		patience: PATIENCE
	});
	const { memory, peak, serverCpu } = used();
	return { latency, undelivered, hungUp, memory, peak, cpu: serverCpu / SECONDS };
}
