import { afterAll, expect, it } from 'vitest';
import { Load } from '../bench/load/index.js';
import { newGuests, preparedNotes } from '../bench/ours/prepare.js';
import { TestBoards } from '../support/boards.ts';

// What the benches say rests on this: the load is real work, and what does not arrive is seen.
const PEOPLE = 24;
const boards = TestBoards.forThisFile();
const load = new Load();
afterAll(() => load.end());

/** @param boardOf Where each of them goes, by their place. */
async function crowdOn(boardOf: (place: number) => string) {
	const cookies = await newGuests(boards.db, boards.project, PEOPLE);
	const crowd = await load.gather('all', {
		framing: 'plain',
		documentName: '',
		seats: preparedNotes(PEOPLE).map((note, place) => ({
			...note,
			cookie: cookies[place] ?? '',
			url: boards.address(boardOf(place))
		}))
	});
	await crowd.join();
	return crowd;
}

it('lets the crowd of the benches write on a board, and sees every edit on every screen', async () => {
	const boardId = await boards.newBoard();
	const crowd = await crowdOn(() => boardId);

	const work = await crowd.work({ seconds: 1, patience: 20 });

	expect(work).toMatchObject({ undelivered: 0, putBack: 0, hungUp: 0 });
	expect(work.edits).toBeGreaterThan(0);
	expect(work.latency.count).toBe(work.edits * (PEOPLE - 1));
	await crowd.leave();
});

it('counts what somebody of the crowd does not get', async () => {
	const [boardId, elsewhere] = [await boards.newBoard(), await boards.newBoard()];
	const crowd = await crowdOn((place) => (place === 0 ? elsewhere : boardId));

	const work = await crowd.work({ seconds: 1, patience: 0 });

	expect(work.undelivered).toBeGreaterThanOrEqual(work.edits);
	await crowd.leave();
});
