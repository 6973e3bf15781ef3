import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoardJson } from '$lib/board';
import { Refusal } from '$lib/domain/refusal';
import { boardFile } from '$lib/server/documents/boardFile';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { goBack } from './goBack';
import { importBoard } from './importBoard';

let database: TestDatabase;
let project: TestProject;

beforeAll(async () => {
	database = await newDatabase();
	project = await newProject(database.db);
});
afterAll(() => database.close());

const context = (role: keyof TestProject['people'] = 'member') => ({
	db: database.db,
	actor: project.people[role],
	now: new Date('2026-04-17T12:00:00Z')
});

type NoteJson = BoardJson['notes'][number];
const note = (changes: Partial<NoteJson> = {}): NoteJson => ({
	text: 'En fast kontaktperson',
	section: 0,
	row: null,
	column: null,
	x: null,
	y: null,
	kind: 'idea',
	colour: null,
	authorName: 'Mette',
	sectorId: null,
	writtenAt: 5,
	recommendationIds: [],
	partOf: null,
	agreements: 2,
	comments: [{ text: 'Ja!', authorName: null, sectorId: null, writtenAt: 6 }],
	...changes
});
const file = (changes: Partial<BoardJson> = {}): BoardJson => ({
	format: 'handlekraft-board',
	version: 1,
	title: 'Tavle',
	sections: [
		{
			title: 'Idéer',
			layout: 'matrix',
			colour: 'green',
			noteLimit: 5,
			help: 'Kort',
			subject: null,
			axisX: null,
			axisY: { name: 'Effekt', low: 'Lav', high: 'Høj' },
			rows: [{ title: 'Skole', subject: null }],
			columns: []
		}
	],
	notes: [note({ row: 0 }), note({ text: 'Del', partOf: 0, comments: [], agreements: 0 })],
	themes: [{ title: 'Tema', notes: [0] }],
	...changes
});

const take = (input: unknown, role?: keyof TestProject['people']) =>
	importBoard(context(role), { projectId: project.id, file: input });

async function refusal(work: Promise<unknown>): Promise<string> {
	return work.then(
		() => 'taken',
		(thrown: unknown) => (thrown instanceof Refusal ? thrown.code : String(thrown))
	);
}

describe('a board from a file', () => {
	it('is the board that was written out', async () => {
		const [{ id: known }] = project.source.recommendations;
		const sent = file({
			notes: [note({ recommendationIds: [known], sectorId: project.sectors.school })]
		});
		const { boardId } = await take(sent);
		expect(await boardFile(database.db, { id: boardId, title: 'Tavle' })).toEqual(sent);
	});

	it('names no records of other projects', async () => {
		const foreign = await newProject(database.db);
		const [{ id }] = foreign.source.recommendations;
		const sent = file({
			notes: [note({ recommendationIds: [id], sectorId: foreign.sectors.school })]
		});
		const { boardId } = await take(sent);
		const { notes } = await boardFile(database.db, { id: boardId, title: 'Tavle' });
		expect(notes).toEqual([note()]);
	});

	it.each([
		['no object', null],
		['another format', { ...file(), format: 'trello' }],
		['another version', { ...file(), version: 2 }],
		['a section that is not there', file({ notes: [note({ section: 1 })] })],
		['a row that is not there', file({ notes: [note({ row: 1 })] })],
		['a part of itself', file({ notes: [note({ partOf: 0 })] })],
		['a theme of notes that are not there', file({ themes: [{ title: 'T', notes: [7] }] })],
		['no name', file({ title: ' ' })]
	])('is refused with %s', async (_, input) => {
		expect(await refusal(take(input))).toBe('required');
	});

	it.each([
		['a note that is too long', file({ notes: [note({ text: 'x'.repeat(281) })] })],
		['too many notes', file({ notes: Array.from({ length: 3001 }, () => note()) })],
		['very many who agree', file({ notes: [note({ agreements: 1_000_000 })] })]
	])('is refused with %s', async (_, input) => {
		expect(await refusal(take(input))).toBe('tooLong');
	});

	it('is refused with a CPR-like number, wherever it stands', async () => {
		const [CPR, said] = ['010101-1234', { authorName: null, sectorId: null, writtenAt: 1 }];
		const places = [
			file({ title: CPR }),
			file({ notes: [note({ text: CPR })] }),
			file({ notes: [note({ authorName: CPR })] }),
			file({ notes: [note({ comments: [{ text: CPR, ...said }] })] }),
			file({ themes: [{ title: CPR, notes: [] }] })
		];
		for (const input of places) expect(await refusal(take(input))).toBe('cprLike');
	});

	it('is for those alone who may make boards', async () => {
		expect(await refusal(take(file(), 'steering'))).toBe('notAllowed');
	});
});

describe('going back', () => {
	it('is for those who may write, on a board that is there, to a time that has been', async () => {
		const { boardId } = await take(file());
		const [past, future] = [new Date('2026-04-17T11:00:00Z'), new Date('2026-04-17T13:00:00Z')];
		const ask = (to: Date, role?: keyof TestProject['people'], id = boardId) =>
			refusal(goBack(context(role), { projectId: project.id, boardId: id, to }));
		expect(await ask(past)).toBe('taken');
		expect(await ask(past, 'steering')).toBe('notAllowed');
		expect(await ask(future)).toBe('notFound');
		expect(await ask(new Date(NaN))).toBe('notFound');
		const elsewhere = await newProject(database.db);
		expect(await ask(past, 'member', elsewhere.board.id)).toBe('notFound');
	});
});
