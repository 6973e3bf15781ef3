import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeActionStatus } from '$lib/server/commands/changeActionStatus';
import { board, boardNote, boardSection, workshop } from '$lib/server/db/schema';
import { newActionItem } from '../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { actionItemPage } from './actionItemPage';
import { actionItemsOfBoard } from './actionItemsOfBoard';

const now = new Date('2026-05-04T10:00:00Z');
let database: TestDatabase;
let project: TestProject;

beforeAll(async () => {
	database = await newDatabase();
	project = await newProject(database.db);
	const { db } = database;
	const boardId = project.board.id;
	await db.insert(boardSection).values({ boardId, sectionKey: 's1', title: 'Idéer', position: 0 });
	await db.insert(boardNote).values({
		boardId,
		noteKey: 'n1',
		sectionKey: 's1',
		text: 'Én dør ind for de unge',
		kind: 'draftAction',
		sectorId: project.sectors.school,
		authorName: 'Ida',
		writtenAt: now
	});
	const { recommendations } = project.source;
	const { id } = await newActionItem(db, project, {
		boardId,
		noteKey: 'n1',
		recommendationIds: [recommendations[2].id, recommendations[0].id]
	});
	await changeActionStatus(
		{ db, actor: project.people.member, now },
		{ projectId: project.id, actionItemId: id, version: 1, status: 'waiting', remark: 'Lokaler' }
	);
	await newActionItem(db, project, { title: 'Uden tavle' });
});
afterAll(() => database.close());

const page = (number: number) => actionItemPage(database.db, project.id, number, now);

describe('the page of an action item', () => {
	it('holds the thread back to note, section, board, workshop and the place in the source', async () => {
		const item = await page(1);
		const [first, , third] = project.source.recommendations;
		expect(item?.note).toEqual({
			text: 'Én dør ind for de unge',
			noteKey: 'n1',
			board: { id: project.board.id, title: 'Fra anbefaling til handling', isDeleted: false },
			sectionTitle: 'Idéer',
			authorName: 'Ida',
			sector: { name: 'Skole', sign: 'circle' },
			workshop: { id: project.workshop.id, title: 'Opstart', heldOn: '2026-04-17' }
		});
		expect(item?.passages).toMatchObject([
			{ code: third.code, purpose: 'mainPurpose', lineFrom: 30, lineTo: 35, anchor: 'anker 3' },
			{ code: first.code, purpose: 'contributes', sourceTitle: project.source.title }
		]);
	});

	it('tells its history newest first', async () => {
		const item = await page(1);
		expect(item).toMatchObject({ version: 2, status: 'waiting', light: { light: 'green' } });
		expect(item?.history).toMatchObject([
			{ kind: 'statusChanged', changes: { status: ['agreed', 'waiting'] }, remark: 'Lokaler' },
			{ kind: 'committed', actorName: project.people.facilitator.name }
		]);
	});

	it('keeps the author back where the workshop promised so', async () => {
		const keep = (anonymity: 'named' | 'hidden') => database.db.update(workshop).set({ anonymity });
		await keep('hidden');
		expect((await page(1))?.note).toMatchObject({ authorName: null, sector: { name: 'Skole' } });
		await keep('named');
		expect((await page(1))?.note?.authorName).toBe('Ida');
	});

	it('keeps the words of the note as they stood, also when the note and the board are gone', async () => {
		const { db } = database;
		await db.delete(boardNote).where(eq(boardNote.boardId, project.board.id));
		await db.update(board).set({ deletedAt: now }).where(eq(board.id, project.board.id));
		expect((await page(1))?.note).toMatchObject({
			text: 'Én dør ind for de unge',
			board: { isDeleted: true },
			authorName: null
		});
	});

	it('needs no board, and knows no item of another number', async () => {
		expect(await page(2)).toMatchObject({ title: 'Uden tavle', note: null });
		expect(await page(3)).toBeNull();
	});

	it('shows on its board which note it was', async () => {
		expect(await actionItemsOfBoard(database.db, project.board.id)).toEqual([
			expect.objectContaining({
				number: 1,
				noteKey: 'n1',
				status: 'waiting',
				dueOn: '2026-05-15',
				ownerName: 'Ungeklinikken'
			})
		]);
	});
});
