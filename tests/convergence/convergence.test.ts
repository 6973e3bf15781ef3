import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { boardNote } from '$lib/server/db/schema';
import { TestBoards } from '../support/boards.ts';
import { boardContent } from '../support/boardContent.ts';
import { Chance } from '../support/chance.ts';
import { until } from '../support/until.ts';
import { areEqual, playBoard } from './playBoard.ts';

// A board is put away and loaded again as soon as nobody is there: that is part of what is tried.
const boards = TestBoards.forThisFile({ keepBoardsFor: 5 });

/** `SEEDS=200 npx vitest run tests/convergence` tries more. */
const seeds = Array.from({ length: Number(process.env.SEEDS ?? 10) }, (_, index) => index + 1);

it.each(seeds)(
	'random edits by five people, drops and restarts leave everybody with one board (seed %i)',
	async (seed) => {
		const chance = new Chance(seed);
		const boardId = await boards.newBoard();
		const people = await Promise.all(
			(['member', 'facilitator', 'projectLead', 'member', 'facilitator'] as const).map((role) =>
				boards.join(boardId, role)
			)
		);
		const onlooker = await boards.join(boardId, 'steering');
		const restart = seed % 4 === 0 ? () => boards.restart() : undefined;
		expect(await playBoard(people, onlooker, chance, restart)).toEqual([]);

		await Promise.all(people.map((person) => person.stored()));
		await until(() => areEqual([...people, onlooker]));
		const { notes } = boardContent(onlooker.doc);
		await until(async () => {
			const rows = await boards.db.select().from(boardNote).where(eq(boardNote.boardId, boardId));
			const copy = new Map(rows.map(({ noteKey, text }) => [noteKey, text]));
			return rows.length === notes.length && notes.every(({ key, text }) => copy.get(key) === text);
		});
	}
);
