import { setTimeout as pause } from 'node:timers/promises';
import { preparation } from '../ours/vite.js';
import { onStage } from '../servers/stage.js';

/** Fresh processes, one after another: the middle one counts. */
const TIMES = 5;

const looker = { updates: [], noteKey: null };

/**
 * One person opens a board that no process has in memory: from their first byte to the board, whole.
 * Once with every edit as a row of the log, and once as the server itself leaves it.
 *
 * @param {{ postgres: string }} options
 */
export async function coldOpen({ postgres }) {
	const { fullDay, prepareBoards, writtenBoard } = await preparation();
	const board = writtenBoard(fullDay);
	const { state } = writtenBoard({ notes: 5, edits: 50 });
	return onStage({ name: 'ours', people: 1, postgres, board }, async (stage) => {
		const rows = board.updates.length;
		const { database } = stage.world;
		const other = await prepareBoards(database.url, stage.world, { count: 1, state });
		const asLog = await opened(stage, board, other);
		await compacted(stage, board);
		const asLeft = await opened(stage, board, other);
		return { notes: fullDay.notes, rows, bytes: board.state.length, asLog, asLeft };
	});
}

/** @typedef {Awaited<ReturnType<typeof coldOpen>>} ColdOpen */

/**
 * @param {import('../servers/stage.js').Stage} stage
 * @param {import('../ours/prepare.js').WrittenBoard} board
 * @param {string[]} other A small board, opened first: the process has been up for a while.
 */
async function opened(stage, board, other) {
	const times = [];
	let right = 0;
	let bytes = 0;
	for (let at = 0; at < TIMES; at += 1) {
		// Killed, so that it tidies nothing up.
		await stage.running.kill();
		await stage.start();
		const before = await stage.gather('before', [looker], { boardIds: other });
		await before.join();
		await pause(500);
		const crowd = await stage.gather('one', [looker]);
		const joined = await crowd.join(board.measure);
		await crowd.leave();
		await before.leave();
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
	const crowd = await stage.gather('one', [looker]);
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
