import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { readNotes, readSections } from '$lib/board';
import { boardNote } from '$lib/server/db/schema';
import { TestBoards } from '../support/boards.ts';
import { Chance } from '../support/chance.ts';
import type { TestParticipant } from '../support/participant.ts';
import { until } from '../support/until.ts';
import { editAtRandom } from './randomEdits.ts';

// A board is put away and loaded again as soon as nobody is there: that is part of what is tried.
const boards = TestBoards.forThisFile({ keepBoardsFor: 5 });

const ROUNDS = 40;
/** `SEEDS=200 npx vitest run tests/convergence` tries more. */
const seeds = Array.from({ length: Number(process.env.SEEDS ?? 10) }, (_, index) => index + 1);

const content = (person: TestParticipant) => ({
	sections: readSections(person.doc),
	notes: readNotes(person.doc, { deleted: true })
});

it.each(seeds)(
	'random edits, drops and returns leave everybody with one board (seed %i)',
	async (seed) => {
		const chance = new Chance(seed);
		const boardId = await boards.newBoard();
		const people = await Promise.all(
			Array.from({ length: 3 + chance.below(3) }, (_, index) =>
				boards.join(boardId, index % 2 ? 'facilitator' : 'member')
			)
		);
		const away = new Set<TestParticipant>();
		for (let round = 0; round < ROUNDS; round += 1) {
			for (const person of people) {
				for (let edit = chance.below(4); edit > 0; edit -= 1) editAtRandom(person, chance);
				if (chance.next() > 0.1) continue;
				if (away.delete(person)) person.comeBack();
				else {
					person.drop();
					away.add(person);
				}
			}
			// Somebody waits for the server, so that rounds and messages mix in ever new ways.
			const here = chance.oneOf(people.filter((person) => !away.has(person)));
			if (chance.next() < 0.3) await here?.stored();
		}
		for (const person of away) person.comeBack();
		await Promise.all(people.map((person) => person.live()));
		const [first, ...others] = people as [TestParticipant, ...TestParticipant[]];
		await until(() => others.every((other) => isSame(other, first)));
		for (const other of others) expect(content(other)).toEqual(content(first));
		await until(async () => {
			const rows = await boards.db.select().from(boardNote).where(eq(boardNote.boardId, boardId));
			const copy = new Map(rows.map(({ noteKey, text }) => [noteKey, text]));
			const { notes } = content(first);
			return rows.length === notes.length && notes.every(({ key, text }) => copy.get(key) === text);
		});
	}
);

function isSame(one: TestParticipant, other: TestParticipant): boolean {
	return JSON.stringify(content(one)) === JSON.stringify(content(other));
}
