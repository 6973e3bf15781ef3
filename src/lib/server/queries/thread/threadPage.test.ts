import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteRef } from '$lib/domain/thread/noteRef';
import type { ThreadKind } from '$lib/domain/thread/threadKinds';
import { readableBoards } from '$lib/server/auth';
import { board, boardNote, phase, rating } from '$lib/server/db/schema';
import type { Actor } from '$lib/server/policies/actor';
import { newActionItem } from '../../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { newThread, writeNote, type TestThread } from '../../../../../tests/support/thread';
import { threadPage } from './threadPage';

const now = new Date('2026-05-04T10:00:00Z');
let database: TestDatabase;
let project: TestProject;
let thread: TestThread;

beforeAll(async () => {
	database = await newDatabase();
	project = await newProject(database.db);
	thread = await newThread(database.db, project);
});
afterAll(() => database.close());

async function ask(
	kind: ThreadKind,
	id: string,
	{ actor = project.people.member as Actor, of = null as string | null, asked = project } = {}
) {
	const { db } = database;
	const boardIds = await readableBoards(db, actor, asked.id);
	return threadPage(db, { projectId: asked.id, kind, id, of, boardIds }, now);
}

const code = () => project.source.recommendations[0].code;
const note = (key: string) => noteRef(project.board.id, key);

describe('a thread', () => {
	it('goes from the sentence to the status, and says something at every station', async () => {
		const page = await ask('recommendation', code());
		expect(page).toMatchObject({
			recommendation: { code: code(), title: 'Tidlig opsporing' },
			source: { title: project.source.title, lineFrom: 1, lineTo: 1 },
			passages: [{ quote: 'inden lysten til behandling går over', lineFrom: 2 }],
			notes: [{ noteKey: 'n1', authorName: 'Mette' }, { noteKey: 'n2' }],
			hiddenNotes: 0,
			themes: [{ title: 'Ventetid', notes: 1 }],
			votes: [{ label: 'Ventetid', dots: 12, rank: 1, isTied: false, among: 2 }],
			ratings: [
				{
					label: 'Ventetid',
					stood: { impact: 80, effort: 20, quadrant: 'doNow', raters: 3, isDisputed: false }
				}
			],
			choices: [{ state: 'adopted', decidingBody: 'Styregruppen', isPresent: true }],
			actions: [
				{
					number: thread.actionNumber,
					purpose: 'mainPurpose',
					note: note('n1'),
					status: 'agreed',
					said: { by: 'Person facilitator' }
				}
			]
		});
		expect(page?.source?.text).toContain('en fælles opgave');
	});

	it('is the same from each of its ends', async () => {
		const whole = await ask('recommendation', code());
		const ends: [ThreadKind, string][] = [
			['passage', thread.passageId],
			['note', note(thread.noteKey)],
			['note', note(thread.passageNoteKey)],
			['choice', thread.choiceId],
			['action', String(thread.actionNumber)]
		];
		for (const [kind, id] of ends) expect(await ask(kind, id), kind).toEqual(whole);
	});

	it('of an action that answers two recommendations is either, as it is asked', async () => {
		const [first, second] = project.source.recommendations;
		const { number } = await newActionItem(database.db, project, {
			recommendationIds: [second.id, first.id]
		});
		const asked = await ask('action', String(number));
		expect(asked).toMatchObject({
			recommendation: { code: second.code },
			others: [{ code: first.code }]
		});
		const other = await ask('action', String(number), { of: first.code });
		expect(other).toMatchObject({
			recommendation: { code: first.code },
			others: [{ code: second.code }]
		});
	});

	it('is there for an action that answers nothing yet', async () => {
		const { number } = await newActionItem(database.db, project, { recommendationIds: [] });
		expect(await ask('action', String(number))).toMatchObject({
			recommendation: null,
			source: null,
			choices: [],
			actions: [{ number, purpose: null }]
		});
	});
});

describe('what a thread does not tell', () => {
	it('is what stands on boards that the reader may not see', async () => {
		const page = await ask('recommendation', code(), { actor: project.people.reader });
		expect(page).toMatchObject({ notes: [], hiddenNotes: 1, themes: [] });
		expect(await ask('note', note(thread.noteKey), { actor: project.people.reader })).toBeNull();
	});

	it('is what somebody writes on a board of their own', async () => {
		const { db } = database;
		const [own] = await db
			.insert(board)
			.values({
				projectId: project.id,
				workshopId: project.workshop.id,
				level: 'own',
				title: 'Min egen'
			})
			.returning({ id: board.id });
		await writeNote(db, own!.id, 'stille', 'Det siger jeg ikke højt');
		expect(await ask('note', noteRef(own!.id, 'stille'))).toBeNull();
	});

	it('is a note in the bin', async () => {
		const { db } = database;
		await writeNote(db, project.board.id, 'væk', 'Slettet');
		await db.update(boardNote).set({ deletedAt: now }).where(eq(boardNote.noteKey, 'væk'));
		expect(await ask('note', note('væk'))).toBeNull();
	});

	it('is how a vote went before the room was shown', async () => {
		const { db } = database;
		const shown = (revealedAt: Date | null) =>
			db.update(phase).set({ revealedAt }).where(eq(phase.id, thread.phaseId));
		await shown(null);
		expect((await ask('recommendation', code()))?.votes).toEqual([]);
		await shown(now);
		expect((await ask('recommendation', code()))?.votes).toMatchObject([
			{
				bySector: [
					{ name: 'Skole', dots: 6 },
					{ name: 'Sundhed', dots: 6 }
				]
			}
		]);
	});

	it('is where a room stood on impact and effort, before it was shown or while too few have rated', async () => {
		const { db } = database;
		const shown = (revealedAt: Date | null) =>
			db.update(phase).set({ revealedAt }).where(eq(phase.id, thread.ratingPhaseId));
		await shown(null);
		expect((await ask('recommendation', code()))?.ratings).toEqual([]);
		await shown(now);
		await db.delete(rating).where(eq(rating.impact, 90));
		expect((await ask('recommendation', code()))?.ratings).toMatchObject([
			{ label: 'Ventetid', stood: null }
		]);
	});

	it('is anything of another project', async () => {
		const other = await newProject(database.db);
		const theirs = await newThread(database.db, other);
		const asks: [ThreadKind, string][] = [
			['recommendation', other.source.recommendations[0].code],
			['passage', theirs.passageId],
			['choice', theirs.choiceId],
			['note', noteRef(other.board.id, theirs.noteKey)]
		];
		for (const [kind, id] of asks) expect(await ask(kind, id), kind).toBeNull();
	});

	it.each([
		['recommendation', 'NJ-99'],
		['passage', 'ikke-et-id'],
		['choice', "'; drop table choice"],
		['note', 'x.y'],
		['action', '0'],
		['action', '99999999999'],
		['action', '1e3']
	] as const)('is nothing for %s %j', async (kind, id) => {
		expect(await ask(kind, id)).toBeNull();
	});
});
