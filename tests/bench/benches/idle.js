import { setTimeout as pause } from 'node:timers/promises';
import { memoryOf } from '../measure/proc.js';
import { preparation } from '../ours/vite.js';
import { nodeArguments } from '../servers/index.js';
import { onStage } from '../servers/stage.js';

const BOARDS = 500;
const NOTES = 50;
const EDITS = 1000;
const PEOPLE = 200;
const looker = { updates: [], noteKey: null };
/** Lets the server tidy its memory when it is asked, so that what is counted is in use. */
const TIDY = ['--expose-gc', '--import', 'data:text/javascript,process.on("SIGUSR2",()=>gc())'];

/**
 * What an open board and somebody on it hold in memory while nothing happens: many people on one
 * board, then many boards with one person on each.
 *
 * @param {{ postgres: string }} options
 */
export async function idle({ postgres }) {
	const { prepareBoards, writtenBoard } = await preparation();
	const board = writtenBoard({ notes: NOTES, edits: EDITS });
	const given = nodeArguments.ours;
	nodeArguments.ours = [...given, ...TIDY];
	try {
		const people = 1 + PEOPLE + BOARDS;
		return await onStage({ name: 'ours', people, postgres, board }, async (stage) => {
			const wanted = { count: BOARDS, state: board.state };
			const boardIds = await prepareBoards(stage.world.database.url, stage.world, wanted);
			await (await stage.gather('first', [looker])).join(board.measure);
			const empty = await tidied(stage);
			const crowd = Array(PEOPLE).fill(looker);
			await (await stage.gather('people', crowd, { firstCookie: 1 })).join();
			const withPeople = await tidied(stage);
			const each = Array(BOARDS).fill(looker);
			const many = await stage.gather('boards', each, { boardIds, firstCookie: 1 + PEOPLE });
			const joined = await many.join(board.measure);
			const withBoards = await tidied(stage);
			const person = (withPeople - empty) / PEOPLE;
			return {
				boards: BOARDS,
				notes: NOTES,
				people: PEOPLE,
				right: joined.right,
				openedIn: joined.ms,
				/** MB. */
				empty,
				withPeople,
				withBoards,
				/** KB. */
				person: person * 1024,
				board: ((withBoards - withPeople) / BOARDS - person) * 1024
			};
		});
	} finally {
		nodeArguments.ours = given;
	}
}

/** @typedef {Awaited<ReturnType<typeof idle>>} Idle */

/** In MB, when all is quiet. @param {import('../servers/stage.js').Stage} stage */
async function tidied({ running }) {
	await pause(2000);
	process.kill(running.pid, 'SIGUSR2');
	await pause(1000);
	process.kill(running.pid, 'SIGUSR2');
	await pause(1000);
	return memoryOf(running.pid).now;
}
