import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BoardLevel } from '$lib/domain/workshop/boardLevel';
import type { BallotSubject } from '$lib/domain/workshop/phase';
import {
	ballotOption,
	board,
	boardNote,
	boardTheme,
	boardThemeNote,
	phase,
	workshopTable
} from '$lib/server/db/schema';
import { newDatabase, type TestDatabase } from '../../../../../../tests/support/database.ts';
import { newProject } from '../../../../../../tests/support/project.ts';
import { phaseDraft, TestRoom } from '../../../../../../tests/support/workshopRoom.ts';
import { castVotes } from '../castVotes';
import { replaceProgramme } from '../replaceProgramme';
import { revealPhase } from '../revealPhase';

let database: TestDatabase;
let room: TestRoom;
let boards: string[];
let plenum: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

const on = (subject: BallotSubject) => ({ ...phaseDraft('vote').settings, subject, dots: 20 });

/** A room of two tables that votes, and rates, on the same. */
async function lay(subject: BallotSubject): Promise<void> {
	const project = await newProject(database.db);
	room = await TestRoom.lay(database.db, project, {
		phases: [
			phaseDraft('vote', { settings: on(subject) }),
			phaseDraft('rate', { settings: on(subject) })
		],
		recommendationIds: project.source.recommendations.map(({ id }) => id)
	});
	boards = (await boardsAt('table')).map(({ id }) => id);
	plenum = (await boardsAt('plenum'))[0]!.id;
}

function boardsAt(level: BoardLevel) {
	return database.db
		.select({ id: board.id })
		.from(board)
		.leftJoin(workshopTable, eq(workshopTable.id, board.tableId))
		.where(and(eq(board.workshopId, room.workshopId), eq(board.level, level)))
		.orderBy(workshopTable.number);
}

async function note(
	boardId: string,
	text: string,
	changes: { deletedAt?: Date; mergedInto?: string; themes?: string[] } = {}
): Promise<void> {
	const { themes = [], ...rest } = changes;
	const noteKey = crypto.randomUUID();
	await database.db.insert(boardNote).values({
		...{ boardId, noteKey, text, sectionKey: 's', kind: 'idea', writtenAt: new Date(), ...rest },
		order: noteKey
	});
	for (const themeKey of themes)
		await database.db.insert(boardThemeNote).values({ boardId, noteKey, themeKey });
}

async function theme(boardId: string, title: string): Promise<void> {
	await database.db
		.insert(boardTheme)
		.values({ boardId, themeKey: crypto.randomUUID(), title, position: 0 });
}

async function optionsOf(kind: 'vote' | 'rate') {
	return database.db
		.select()
		.from(ballotOption)
		.where(eq(ballotOption.phaseId, await room.phaseOf(kind)))
		.orderBy(ballotOption.position);
}
const labels = async (kind: 'vote' | 'rate') => (await optionsOf(kind)).map(({ label }) => label);

/** Puts dots on the options with these names, as one person. */
async function vote(dots: Record<string, number>): Promise<void> {
	const { participantId } = await room.join('Anne');
	const options = await optionsOf('vote');
	const votes = Object.entries(dots).map(([label, count]) => ({
		optionId: options.find((one) => one.label === label)!.id,
		dots: count
	}));
	await castVotes(await room.as(participantId), { votes });
}

const showVote = () => revealPhase(room.facilitator, { workshopId: room.workshopId });

const recommendations = ['Tidlig opsporing', 'Fælles indgang', 'Brobygning'];

describe('a vote on notes', () => {
	beforeEach(() => lay('notes'));

	it('is on those that stand on the tables’ and everybody’s boards', async () => {
		await note(boards[0]!, 'Ved bord 1');
		await note(boards[1]!, 'Ved bord 2');
		await note(plenum, 'Hos alle');
		await note(boards[0]!, 'I papirkurven', { deletedAt: new Date() });
		await note(boards[0]!, 'Del af en anden', { mergedInto: 'en anden' });
		await note(boards[0]!, '  ');
		const { participantId } = await room.join('Anne');
		await note((await room.seatOf(participantId)).boards.own!, 'Skrevet alene');
		await room.start('vote');
		expect((await labels('vote')).sort()).toEqual(['Hos alle', 'Ved bord 1', 'Ved bord 2']);
		expect((await optionsOf('vote')).every(({ itemKey }) => itemKey !== null)).toBe(true);
	});

	it('has those under most themes first, and what says the same once', async () => {
		await note(boards[0]!, 'Ingen');
		await note(boards[0]!, 'To', { themes: ['a', 'b'] });
		await note(boards[1]!, 'Et', { themes: ['a'] });
		await note(plenum, ' et ');
		await room.start('vote');
		expect(await labels('vote')).toEqual(['To', 'Et', 'Ingen']);
	});

	it('has sixty at most, of every table alike, and of each the first 200 characters', async () => {
		for (const [at, boardId] of boards.entries())
			for (let n = 0; n < 50; n += 1) await note(boardId, `Bord ${at} nr. ${n}`);
		await note(plenum, '👩‍🏫'.repeat(300));
		await room.start('vote');
		const all = await labels('vote');
		expect(all).toHaveLength(60);
		const ofFirst = all.filter((label) => label.startsWith('Bord 0')).length;
		expect(ofFirst).toBeGreaterThanOrEqual(29);
		expect(ofFirst).toBeLessThanOrEqual(31);
		const long = all.find((label) => !label.startsWith('Bord'))!;
		expect([...long].length).toBeLessThanOrEqual(202);
		expect(long.isWellFormed()).toBe(true);
	});

	it('is on the recommendations where there are none', async () => {
		await room.start('vote');
		expect(await labels('vote')).toEqual(recommendations);
	});
});

describe('a rating of themes', () => {
	beforeEach(() => lay('themes'));

	it('is of all themes where nobody has voted on them', async () => {
		await theme(boards[0]!, 'Overgange');
		await theme(boards[1]!, 'overgange ');
		await theme(boards[1]!, 'Forældre');
		await room.start('rate');
		expect(await labels('rate')).toEqual(['Forældre', 'Overgange']);
	});

	it('is of those with most dots in the vote on them, twelve at most, in its order', async () => {
		for (let n = 10; n < 25; n += 1) await theme(boards[0]!, `Tema ${n}`);
		await room.start('vote');
		const ones = Array.from({ length: 12 }, (_, at) => [`Tema ${at + 10}`, 1]);
		await vote({ ...Object.fromEntries(ones), 'Tema 24': 5 });
		await showVote();
		await room.start('rate');
		const rated = await labels('rate');
		expect(rated).toHaveLength(12);
		expect(rated.slice(0, 2)).toEqual(['Tema 10', 'Tema 11']);
		expect(rated.at(-1)).toBe('Tema 24');
		expect(rated).not.toContain('Tema 22');
	});

	it('is of all themes while the vote on them is not shown, and of an earlier one that was', async () => {
		const again = { ...phaseDraft('vote', { settings: on('themes') }), title: 'igen' };
		const drafts = [phaseDraft('vote', { settings: on('themes') }), again];
		const rate = phaseDraft('rate', { settings: on('themes') });
		const later = { ...rate, title: 'anden vurdering' };
		const { workshopId, facilitator } = room;
		await replaceProgramme(facilitator, { workshopId, phases: [...drafts, rate, later] });
		for (const title of ['Overgange', 'Forældre']) await theme(boards[0]!, title);
		await room.startTitled('vote');
		await vote({ Overgange: 3 });
		await room.startTitled('rate');
		expect(await labels('rate')).toEqual(['Forældre', 'Overgange']);
		await room.startTitled('vote');
		await showVote();
		await room.startTitled('igen');
		await room.startTitled('anden vurdering');
		const [second] = await database.db
			.select({ id: phase.id })
			.from(phase)
			.where(and(eq(phase.workshopId, workshopId), eq(phase.title, 'anden vurdering')));
		const rated = await database.db
			.select({ label: ballotOption.label })
			.from(ballotOption)
			.where(eq(ballotOption.phaseId, second!.id));
		expect(rated).toEqual([{ label: 'Overgange' }]);
	});

	it('is of the recommendations where there are neither', async () => {
		await room.start('rate');
		expect(await labels('rate')).toEqual(recommendations);
	});

	it('keeps its options when it is begun again', async () => {
		await theme(boards[0]!, 'Overgange');
		await room.start('rate');
		const first = await optionsOf('rate');
		await room.start('vote');
		await theme(boards[0]!, 'Kommet til siden');
		await room.start('rate');
		expect(await optionsOf('rate')).toEqual(first);
	});
});
