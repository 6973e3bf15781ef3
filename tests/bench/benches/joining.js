import { setTimeout as pause } from 'node:timers/promises';
import { cpuOf } from '../measure/proc.js';
import { meterOf, settle } from '../measure/usage.js';
import { preparation } from '../ours/vite.js';
import { asSnapshot, onStage } from '../servers/stage.js';

const looker = { updates: [], noteKey: null };

/**
 * Everybody opens one board at once, which one person has open already. Then ours is killed, started
 * again at the same port, and everybody comes back.
 *
 * @param {string} name Of the server.
 * @param {{ people: number, postgres: string }} options
 */
export async function joining(name, { people, postgres }) {
	const { fullDay, writtenBoard } = await preparation();
	const board = asSnapshot(writtenBoard(fullDay));
	const isOurs = name === 'ours';
	const options = { name, people: people + 1, postgres, board: isOurs ? board : null };
	return onStage(options, async (stage) => {
		await open(stage, isOurs ? looker : { updates: [board.state], noteKey: null });
		const crowd = await stage.gather('all', Array(people).fill(looker), { firstCookie: 1 });
		const used = await meterOf(stage);
		const joined = await crowd.join(board.measure);
		await settle();
		const usage = used();
		const back = isOurs ? await comingBack(stage, crowd) : null;
		return {
			name,
			label: stage.server.label,
			people,
			notes: fullDay.notes,
			...joined,
			...usage,
			back
		};
	});
}

/** @typedef {Awaited<ReturnType<typeof joining>>} Joining */

/**
 * Somebody who has the board open, and brings what is on it where the server has none.
 *
 * @param {import('../servers/stage.js').Stage} stage
 * @param {{ updates: Uint8Array[], noteKey: null }} seat
 */
async function open(stage, seat) {
	const first = await stage.gather('first', [seat]);
	await first.join();
	// No server of them tells when it has taken in what it was given.
	await pause(2000);
}

/**
 * @param {import('../servers/stage.js').Stage} stage
 * @param {import('../load/index.js').RemoteCrowd} crowd
 */
async function comingBack(stage, crowd) {
	const port = Number(new URL(stage.running.origin).port);
	const back = crowd.comeBack();
	await pause(200);
	const killed = Date.now();
	await stage.running.kill();
	await stage.start(port);
	const answers = Date.now();
	const before = cpuOf(stage.running.pid);
	const inStep = await back;
	await settle();
	return {
		/** In ms: from the kill, and from the moment the new process answers. */
		sinceKill: inStep - killed,
		sinceAnswer: inStep - answers,
		serverCpu: cpuOf(stage.running.pid) - before
	};
}
