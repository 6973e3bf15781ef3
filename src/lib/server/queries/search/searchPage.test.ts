import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchFilter } from '$lib/domain/search/searchKinds';
import { searchWords } from '$lib/domain/search/searchWords';
import { readableBoards } from '$lib/server/auth';
import { board, boardNote, conflictDecision } from '$lib/server/db/schema';
import type { Actor } from '$lib/server/policies/actor';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { newThread, writeNote } from '../../../../../tests/support/thread';
import { searchPage } from './searchPage';

const now = new Date('2026-05-04T10:00:00Z');
let database: TestDatabase;
let project: TestProject;
let other: TestProject;

beforeAll(async () => {
	database = await newDatabase();
	project = await newProject(database.db);
	await newThread(database.db, project);
	other = await newProject(database.db);
	await newThread(database.db, other);
	await writeNote(database.db, other.board.id, 'deres', 'Kun naboens egen hemmelighed');
});
afterAll(() => database.close());

interface Asked extends Partial<SearchFilter> {
	actor?: Actor;
	page?: number;
}

async function search(typed: string, { actor, page = 1, ...filter }: Asked = {}) {
	const { db } = database;
	const scope = {
		projectId: project.id,
		words: searchWords(typed),
		filter: { kind: null, source: null, state: null, ...filter },
		boardIds: await readableBoards(db, actor ?? project.people.member, project.id)
	};
	return searchPage(db, scope, page, now);
}

/** What was found, in short. */
async function found(typed: string, how: Asked = {}): Promise<string[]> {
	const page = await search(typed, how);
	return (page?.hits ?? []).map(({ kind, ...hit }) => {
		if ('title' in hit && hit.title) return `${kind}: ${hit.title}`;
		return `${kind}: ${hit.text}`;
	});
}

describe('searching a project', () => {
	it('finds sources, recommendations, notes, decisions and actions', async () => {
		expect(await found('inden', { kind: 'source' })).toEqual([
			'source: Kommunen skal svare den unge, inden lysten til behandling går over.'
		]);
		expect((await found('brobygning'))[0]).toBe('recommendation: Brobygning');
		expect(await found('ventetid')).toEqual([
			'note: Ventetiden i Aabenraa er for lang for de unge'
		]);
		expect(await found('ungdomsskole')).toEqual(['choice: Tidlig opsporing']);
		expect(await found('svar', { kind: 'action' })).toEqual(['action: Svar inden to hverdage']);
	});

	it('finds a word with another ending, å as aa, and a word that begins with it', async () => {
		expect(await found('skolelærere')).toHaveLength(1);
		expect(await found('åbenrå')).toHaveLength(1);
		expect(await found('AABENRAA')).toHaveLength(1);
		expect(await found('skolelær')).toHaveLength(1);
		expect(await found('"skolelær"')).toHaveLength(1);
		expect(await found('"skole"', { kind: 'note' })).toEqual([]);
	});

	it('finds quoted words side by side alone', async () => {
		expect(await found('“fælles opgave”')).toHaveLength(1);
		expect(await found('"opgave fælles"')).toEqual([]);
		expect(await found('opgave fælles')).not.toEqual([]);
	});

	it('leaves out what must not be there, and takes one or the other', async () => {
		expect(await found('unge -ventetid', { kind: 'note' })).toEqual([]);
		expect(await found('ventetid eller skolelærer', { kind: 'note' })).toHaveLength(2);
	});

	it('finds a code and a number', async () => {
		const { code } = project.source.recommendations[1];
		expect((await found(code))[0]).toBe('recommendation: Fælles indgang');
		expect(await found('#1')).toEqual(['action: Svar inden to hverdage']);
	});

	it('marks what was looked for, and says where it stands', async () => {
		const page = await search('opgaver');
		expect(page?.hits).toMatchObject([
			{
				kind: 'source',
				lineFrom: 1,
				recommendation: { code: project.source.recommendations[0].code }
			}
		]);
		expect(page?.hits[0]?.parts.filter(({ isMarked }) => isMarked)).toEqual([
			{ text: 'opgave', isMarked: true }
		]);
	});

	it('counts every kind, and shows the one that is asked for', async () => {
		const page = await search('unge');
		const counts = Object.fromEntries(page!.kinds.map(({ kind, count }) => [kind, count]));
		expect(counts).toMatchObject({ source: 2, note: 1 });
		const notes = await search('unge', { kind: 'note' });
		expect(notes).toMatchObject({ total: 1, pages: 1, kinds: page!.kinds });
	});

	it('narrows to a state where it means something', async () => {
		expect(await found('tidlig opsporing', { state: 'adopted' })).toEqual([
			'recommendation: Tidlig opsporing'
		]);
		expect(await found('tidlig opsporing', { state: 'declined' })).toEqual([]);
		expect(await found('svar', { state: 'agreed' })).toEqual(['action: Svar inden to hverdage']);
		expect(await found('svar', { state: 'done' })).toEqual([]);
	});

	it('finds what was decided where sources do not agree', async () => {
		await database.db.insert(conflictDecision).values({
			projectId: project.id,
			conflictKey: 'target-age',
			sequence: 1,
			stand: 'settled',
			answer: '0-18 år',
			reason: 'Bevillingen blev ændret',
			decidedOn: '2026-02-06'
		});
		expect(await found('bevilling')).toEqual(['conflict: target-age']);
	});

	it('turns pages, each hit on one of them', async () => {
		const { db } = database;
		const [many] = await db
			.insert(board)
			.values({ projectId: project.id, title: 'Mange' })
			.returning({ id: board.id });
		for (let at = 0; at < 45; at += 1) await writeNote(db, many!.id, `k${at}`, `Cykelsti ${at}`);
		const pages = await Promise.all([1, 2, 3, 4].map((page) => search('cykelstier', { page })));
		expect(pages.map((page) => page?.hits.length)).toEqual([20, 20, 5, 0]);
		expect(pages[0]).toMatchObject({ total: 45, pages: 3 });
		const keys = pages.flatMap((page) => page?.hits.map(({ key }) => key));
		expect(new Set(keys).size).toBe(45);
	});
});

describe('what a search never finds', () => {
	it('is anything of another project', async () => {
		expect(await found('naboens hemmelighed')).toEqual([]);
		expect(await found(other.source.recommendations[0].code)).toEqual([]);
	});

	it('is a note for somebody who may not read its board', async () => {
		expect(await found('ventetid', { actor: project.people.reader })).toEqual([]);
	});

	it('is a note on a board of somebody’s own, or in a bin, or a part of another', async () => {
		const { db } = database;
		const [own] = await db
			.insert(board)
			.values({
				projectId: project.id,
				workshopId: project.workshop.id,
				level: 'pair',
				title: 'Vores to'
			})
			.returning({ id: board.id });
		await writeNote(db, own!.id, 'par', 'Hviskeleg i parret');
		const gone = {
			boardId: project.board.id,
			sectionKey: 's1',
			kind: 'idea',
			writtenAt: now
		} as const;
		await db.insert(boardNote).values([
			{ ...gone, noteKey: 'kurv', text: 'Hviskeleg i kurven', deletedAt: now },
			{ ...gone, noteKey: 'del', text: 'Hviskeleg som del', mergedInto: 'n1' }
		]);
		expect(await found('hviskeleg')).toEqual([]);
	});

	it.each(['', 'og', 'og det er', '-unge', '"', '""', '& | ! ( ) : * <->', "'); drop", '\\', '%'])(
		'is something for %j',
		async (typed) => {
			expect((await search(typed))?.hits ?? []).toEqual([]);
		}
	);
});
