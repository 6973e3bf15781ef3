import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addNote, checkBoardShape, readNotes, readSections, type Section } from '$lib/board';
import { roles } from '$lib/domain/roles';
import { boardUpdate } from '$lib/server/db/schema';
import { boardSubjects } from '$lib/server/queries/boardSubjects';
import { projectBoards } from '$lib/server/queries/projectBoards';
import { projectTemplates } from '$lib/server/queries/projectTemplates';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { createBoard } from './createBoard';
import { createRecommendationBoards } from './createRecommendationBoards';
import { deleteTemplate } from './deleteTemplate';
import { saveTemplate } from './saveTemplate';

const now = new Date('2026-04-17T12:00:00Z');
let database: TestDatabase;
let project: TestProject;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
});

const context = (actor = project.people.facilitator) => ({ db: database.db, actor, now });
const listed = () => projectBoards(database.db, project.id);
const templates = () => projectTemplates(database.db, project.id);

async function documentOf(boardId: string): Promise<Y.Doc> {
	const updates = await database.db
		.select()
		.from(boardUpdate)
		.where(eq(boardUpdate.boardId, boardId))
		.orderBy(asc(boardUpdate.id));
	const doc = new Y.Doc();
	for (const { update } of updates) Y.applyUpdate(doc, update);
	return doc;
}

const sectionsOf = async (boardId: string): Promise<Section[]> =>
	readSections(await documentOf(boardId));

const matrix = () => ({
	title: 'Matrix',
	layout: 'matrix' as const,
	help: 'Hvor mødes de?',
	colour: 'blue' as const,
	noteLimit: 12,
	rows: [
		{ title: 'Række', subject: { kind: 'workstream' as const, id: project.workstreams[1].id } }
	],
	columns: [{ title: 'Kolonne' }]
});
const plane = {
	title: 'Flade',
	layout: 'plane' as const,
	axisX: { name: 'Indsats', low: 'Lille', high: 'Stor' },
	axisY: null
};

describe('a board that begins with more than names', () => {
	it('has its layouts, help texts, lines and axes', async () => {
		const input = { projectId: project.id, title: 'Ny', sections: [matrix(), plane, 'Liste'] };
		const { boardId } = await createBoard(context(), input);
		const doc = await documentOf(boardId);
		expect(readSections(doc)).toMatchObject([
			{ ...matrix(), columns: [{ title: 'Kolonne', subject: null }] },
			plane,
			{ title: 'Liste', layout: 'list' }
		]);
		expect(checkBoardShape(doc)).toEqual([]);
	});

	it.each([
		[{ title: '' }],
		[{ title: 'Om 010101-1234' }],
		[{ title: 'x', help: 'Ring til 010101-1234' }],
		[{ title: 'x', noteLimit: 0 }],
		[{ title: 'x', layout: 'canvas' }],
		[{ title: 'x', rows: [{ title: 'x', subject: { kind: 'person', id: 'x' } }] }]
	])('is refused with %j', async (section) => {
		const input = { projectId: project.id, title: 'Ny', sections: [section] };
		await expect(createBoard(context(), input as never)).rejects.toMatchObject({
			field: 'sections'
		});
		expect(await listed()).toHaveLength(1);
	});
});

describe('a board for each recommendation', () => {
	const wanted = () => ({
		projectId: project.id,
		sections: [{ title: 'Udfordring', help: 'Hvad er problemet?' }, 'Handling'],
		boards: project.source.recommendations.map(({ id, title }) => ({ recommendationId: id, title }))
	});

	it('is made in one go, and what is written on it is linked', async () => {
		const { boardIds } = await createRecommendationBoards(context(), wanted());
		expect((await listed()).map(({ id }) => id)).toEqual([project.board.id, ...boardIds]);
		for (const [index, boardId] of boardIds.entries()) {
			const doc = await documentOf(boardId);
			const { id } = project.source.recommendations[index]!;
			const subject = { kind: 'recommendation', id };
			expect(readSections(doc)).toMatchObject([
				{ title: 'Udfordring', subject },
				{ title: 'Handling', subject }
			]);
			const sectionKey = readSections(doc)[0]!.key;
			const author = { id: null, name: null, sectorId: null };
			addNote(doc, { text: 'x', sectionKey, author, writtenAt: 1 }, null);
			expect(readNotes(doc)[0]?.recommendationIds).toEqual([id]);
		}
	});

	it('is made for all of them or for none', async () => {
		const other = await newProject(database.db);
		const { boards, ...rest } = wanted();
		const strange = { recommendationId: other.source.recommendations[0].id, title: 'Fremmed' };
		await expect(
			createRecommendationBoards(context(), { ...rest, boards: [...boards, strange] })
		).rejects.toMatchObject({ code: 'unknownRecommendation' });
		await expect(
			createRecommendationBoards(context(), { ...rest, boards: [] })
		).rejects.toMatchObject({ code: 'required', field: 'boards' });
		expect(await listed()).toHaveLength(1);
	});

	it.each(roles)('is for those who work on the project: %s', async (role) => {
		const made = createRecommendationBoards(context(project.people[role]), wanted());
		if (['projectLead', 'facilitator', 'member'].includes(role))
			await expect(made).resolves.toHaveProperty('boardIds');
		else await expect(made).rejects.toMatchObject({ code: 'notAllowed' });
	});
});

describe("a project's own template", () => {
	const save = (title = 'Vores', actor = project.people.member) =>
		saveTemplate(context(actor), { projectId: project.id, boardId, title });
	let boardId = '';

	beforeEach(async () => {
		const sections = [matrix(), plane];
		const input = { projectId: project.id, title: 'Forbillede', sections };
		({ boardId } = await createBoard(context(), input));
		const doc = await documentOf(boardId);
		const before = Y.encodeStateVector(doc);
		const sectionKey = readSections(doc)[0]!.key;
		const author = { id: null, name: null, sectorId: null };
		addNote(doc, { text: 'Hemmelig seddel', sectionKey, author, writtenAt: 1 }, null);
		const update = Y.encodeStateAsUpdate(doc, before);
		await database.db.insert(boardUpdate).values({ boardId, update });
	});

	it('holds how the sections look, and no note', async () => {
		await save();
		const [saved] = await templates();
		expect(saved).toMatchObject({ title: 'Vores', sections: [matrix(), plane] });
		expect(JSON.stringify(saved)).not.toContain('Hemmelig');
	});

	it('makes a board like the first', async () => {
		await save();
		const [saved] = await templates();
		const sections = saved!.sections as never;
		const made = await createBoard(context(), { projectId: project.id, title: 'To', sections });
		const looks = (all: Section[]) =>
			all.map(({ rows, columns, ...section }) => ({
				...section,
				key: '',
				order: '',
				lines: [...rows, ...columns].map(({ title, subject }) => ({ title, subject }))
			}));
		expect(looks(await sectionsOf(made.boardId))).toEqual(looks(await sectionsOf(boardId)));
	});

	it('is replaced by another of its name', async () => {
		await save();
		await save();
		await save('En anden');
		expect((await templates()).map(({ title }) => title)).toEqual(['En anden', 'Vores']);
	});

	it('is of a board of this project, saved by who works on it', async () => {
		const other = await newProject(database.db);
		const ofOther = { projectId: project.id, boardId: other.board.id, title: 'x' };
		await expect(saveTemplate(context(), ofOther)).rejects.toMatchObject({ code: 'notFound' });
		for (const role of ['steering', 'reader'] as const)
			await expect(save('x', project.people[role])).rejects.toMatchObject({ code: 'notAllowed' });
		await expect(save('Om 010101-1234')).rejects.toMatchObject({ code: 'cprLike' });
		expect(await templates()).toEqual([]);
	});

	it('is deleted by a lead, once, and of no other project', async () => {
		await save();
		const [saved] = await templates();
		const place = { projectId: project.id, templateId: saved!.id };
		await expect(deleteTemplate(context(project.people.member), place)).rejects.toMatchObject({
			code: 'notAllowed'
		});
		const other = await newProject(database.db);
		const theirs = { db: database.db, actor: other.people.facilitator, now };
		await expect(deleteTemplate(theirs, { ...place, projectId: other.id })).rejects.toMatchObject({
			code: 'notFound'
		});
		await deleteTemplate(context(), place);
		await expect(deleteTemplate(context(), place)).rejects.toMatchObject({ code: 'notFound' });
		expect(await templates()).toEqual([]);
	});
});

it('offers the workstreams of the project alone', async () => {
	const { workstreams, elements } = await boardSubjects(database.db, project.id);
	expect(workstreams.map(({ id }) => id)).toEqual(project.workstreams.map(({ id }) => id));
	expect(elements).toEqual([]);
});
