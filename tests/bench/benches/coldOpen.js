import { setTimeout as pause } from 'node:timers/promises';
import { preparation } from '../ours/vite.js';
import { onStage } from '../servers/stage.js';

const NOTES = 2000;
const EDITS = 50_000;
/** Fresh processes, one after another: the middle one counts. */
const TIMES = 5;

/**
 * One person opens a board that no process has in memory: from their first byte to the board, whole.
 * Once with every edit as a row of the log, and once as the server itself leaves it.
 *
 * @param {{ postgres: string }} options
 */
export async function coldOpen({ postgres }) {
	const { writtenBoard } = await preparation();
	const board = writtenBoard({ notes: NOTES, edits: EDITS });
	return onStage({ name: 'ours', people: 1, postgres, board }, async (stage) => {
		const rows = board.updates.length;
		const asLog = await opened(stage, board);
		await compacted(stage, board);
		const asLeft = await opened(stage, board);
		return { notes: NOTES, rows, bytes: board.state.length, asLog, asLeft };
	});
}

/** @typedef {Awaited<ReturnType<typeof coldOpen>>} ColdOpen */

/**
 * @param {import('../servers/stage.js').Stage} stage
 * @param {import('../ours/prepare.js').WrittenBoard} board
 */
async function opened(stage, board) {
	const times = [];
	let right = 0;
	let bytes = 0;
	for (let at = 0; at < TIMES; at += 1) {
		// Killed, so that it tidies nothing up.
		await stage.running.kill();
		await stage.start();
		const crowd = await stage.gather('one', [{ updates: [], noteKey: null }]);
		const joined = await crowd.join(board.measure);
		await crowd.leave();
		times.push(joined.ms);
		right += joined.right ?? 0;
		bytes = joined.bytes;
	}
	times.sort((a, b) => a - b);
	return { ms: times[Math.floor(TIMES / 2)] ?? 0, max: times.at(-1) ?? 0, right, of: TIMES, bytes };
}

/**
 * Lets the server put the board away in its own time, and waits for it.
 *
 * @param {import('../servers/stage.js').Stage} stage
 * @param {import('../ours/prepare.js').WrittenBoard} board
 */
async function compacted(stage, board) {
	const crowd = await stage.gather('one', [{ updates: [], noteKey: null }]);
	await crowd.join(board.measure);
	await crowd.leave();
	const { boardId, database } = stage.world;
	for (;;) {
		const [{ rows } = { rows: 0 }] = await database.sql`
			select count(*)::int as rows from board_update where board_id = ${boardId}`;
		if (rows < board.updates.length) return;
		await pause(500);
	}
}
