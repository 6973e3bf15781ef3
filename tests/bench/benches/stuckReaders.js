import { meterOf } from '../measure/usage.js';
import { preparation } from '../ours/vite.js';
import { asSnapshot, onStage } from '../servers/stage.js';

const STUCK = 20;
const WARM_UP = { seconds: 3, patience: 60 };
const PATIENCE = 60;

/**
 * Everybody types and moves on a board with much on it; then so many more come who never read a
 * byte, not even the board itself. What that costs the server's memory, and the others' time.
 *
 * @param {string} name Of the server.
 * @param {{ people: number, seconds: number, postgres: string }} options
 */
export async function stuckReaders(name, { people, seconds, postgres }) {
	const { fullDay, preparedNotes, writtenBoard } = await preparation();
	const board = asSnapshot(writtenBoard(fullDay));
	const isOurs = name === 'ours';
	const notes = preparedNotes(people + STUCK);
	const first = notes[0];
	if (first && !isOurs) first.updates.push(board.state);
	const options = { name, people: people + STUCK, postgres, board: isOurs ? board : null };
	return onStage(options, async (stage) => {
		const crowd = await stage.gather('all', notes.slice(0, people));
		await crowd.join();
		await crowd.work(WARM_UP);
		const usedWithout = await meterOf(stage);
		const without = await crowd.work({ seconds, patience: PATIENCE });
		const usageWithout = usedWithout();
		const usedWith = await meterOf(stage);
		await crowd.joinStuck(stage.seats(notes.slice(people), { firstCookie: people }));
		const work = await crowd.work({ seconds, patience: PATIENCE });
		const usageWith = usedWith();
		return {
			name,
			label: stage.server.label,
			people,
			stuck: STUCK,
			without: { ...without, ...usageWithout },
			with: { ...work, ...usageWith },
			more: usageWith.peak - usageWithout.peak
		};
	});
}

/** @typedef {Awaited<ReturnType<typeof stuckReaders>>} StuckReaders */
