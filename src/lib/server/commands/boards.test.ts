import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { checkBoardShape, readSections } from '$lib/board';
import { roles } from '$lib/domain/roles';
import type { DomainEvent } from '$lib/protocol/topics';
import { boardNote, boardUpdate } from '$lib/server/db/schema';
import { subscribe } from '$lib/server/events';
import { boardPage } from '$lib/server/queries/boardPage';
import { projectBoards } from '$lib/server/queries/projectBoards';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { createBoard } from './createBoard';
import { deleteBoard } from './deleteBoard';

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
const wanted = () => ({ projectId: project.id, title: 'Idéer', sections: ['Nu', 'Senere'] });
const listed = () => projectBoards(database.db, project.id);

async function eventsDuring(work: () => Promise<unknown>): Promise<DomainEvent[]> {
	const events: DomainEvent[] = [];
	const stop = subscribe((event) => events.push(event));
	await work().finally(stop);
	return events;
}

describe('creating a board', () => {
	it('stores its sections as the first update of its document', async () => {
		const { boardId } = await createBoard(context(), wanted());
		const updates = await database.db
			.select()
			.from(boardUpdate)
			.where(eq(boardUpdate.boardId, boardId));
		const doc = new Y.Doc();
		for (const { update } of updates) Y.applyUpdate(doc, update);
		expect(updates).toHaveLength(1);
		expect(readSections(doc).map(({ title }) => title)).toEqual(['Nu', 'Senere']);
		expect(checkBoardShape(doc)).toEqual([]);
	});

	it('puts it after the others and tells of it', async () => {
		let boardId = '';
		const events = await eventsDuring(async () => {
			({ boardId } = await createBoard(context(), wanted()));
		});
		expect(events).toEqual([{ kind: 'board.changed', projectId: project.id, boardId }]);
		expect((await listed()).map(({ id }) => id)).toEqual([project.board.id, boardId]);
	});

	it.each(roles)('is for those who work on the project: %s', async (role) => {
		const made = createBoard(context(project.people[role]), wanted());
		if (['projectLead', 'facilitator', 'member'].includes(role))
			await expect(made).resolves.toHaveProperty('boardId');
		else await expect(made).rejects.toMatchObject({ code: 'notAllowed' });
	});

	it.each([
		[{ title: ' ' }, 'required', 'title'],
		[{ title: 'x'.repeat(121) }, 'tooLong', 'title'],
		[{ title: 'Om 010101-1234' }, 'cprLike', 'title'],
		[{ sections: [] }, 'required', 'sections'],
		[{ workshopId: 'x' }, 'notFound', 'workshopId']
	])('refuses %j and stores nothing', async (change, code, field) => {
		await expect(createBoard(context(), { ...wanted(), ...change })).rejects.toMatchObject({
			code,
			field
		});
		expect(await listed()).toHaveLength(1);
	});

	it('refuses a workshop of another project', async () => {
		const other = await newProject(database.db);
		await expect(
			createBoard(context(), { ...wanted(), workshopId: other.workshop.id })
		).rejects.toMatchObject({ code: 'notFound', field: 'workshopId' });
		expect(await listed()).toHaveLength(1);
	});
});

describe('deleting a board', () => {
	const place = () => ({ projectId: project.id, boardId: project.board.id });

	it('takes it off the list, keeps it readable as deleted, and tells of it', async () => {
		const events = await eventsDuring(() => deleteBoard(context(), place()));
		expect(events).toEqual([{ kind: 'board.deleted', ...place() }]);
		expect(await listed()).toEqual([]);
		expect(await boardPage(database.db, project.id, project.board.id)).toMatchObject({
			isDeleted: true
		});
		await expect(deleteBoard(context(), place())).rejects.toMatchObject({ code: 'notFound' });
	});

	it.each(['member', 'steering', 'reader'] as const)('is not for %s', async (role) => {
		await expect(deleteBoard(context(project.people[role]), place())).rejects.toMatchObject({
			code: 'notAllowed'
		});
		expect(await listed()).toHaveLength(1);
	});

	it('does not reach a board of another project', async () => {
		const other = await newProject(database.db);
		await expect(
			deleteBoard(context(), { projectId: project.id, boardId: other.board.id })
		).rejects.toMatchObject({ code: 'notFound' });
		expect(await projectBoards(database.db, other.id)).toHaveLength(1);
	});
});

describe('the list of boards', () => {
	it('counts the notes that are not in the bin', async () => {
		const note = {
			boardId: project.board.id,
			sectionKey: 's',
			text: 'x',
			kind: 'idea' as const,
			writtenAt: now
		};
		await database.db.insert(boardNote).values([
			{ ...note, noteKey: 'a' },
			{ ...note, noteKey: 'b' },
			{ ...note, noteKey: 'c', deletedAt: now }
		]);
		expect(await listed()).toMatchObject([{ notes: 2, actionItems: 0, workshopTitle: 'Opstart' }]);
	});

	it('finds no board by an id of another project or by nonsense', async () => {
		const other = await newProject(database.db);
		expect(await boardPage(database.db, project.id, other.board.id)).toBeNull();
		expect(await boardPage(database.db, project.id, "' or 1=1")).toBeNull();
	});
});
