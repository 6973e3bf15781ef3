import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDisagreement } from '$lib/domain/crosswalkKind';
import { installCatalogue } from '$lib/server/commands/catalogue/installCatalogue';
import { installProject } from '$lib/server/commands/installProject';
import {
	board,
	boardNote,
	boardNoteRecommendation,
	recommendation,
	workshop
} from '$lib/server/db/schema';
import { catalogue } from '$lib/server/sources/catalogue/catalogue';
import { projectFrame } from '$lib/server/sources/catalogue/projectFrame';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject } from '../../../../tests/support/project';
import { recommendationPage } from './recommendationPage';

const now = new Date('2026-04-17T10:00:00Z');
let database: TestDatabase;
let projectId: string;

beforeAll(async () => {
	database = await newDatabase();
	await installCatalogue(database.db, catalogue);
	({ projectId } = await installProject(database.db, projectFrame));
});
afterAll(() => database.close());

const pageOf = async (code: string) =>
	(await recommendationPage(database.db, projectId, code, now))!;

describe('the page of a recommendation', () => {
	it('shows what other sources contradict before what they support', async () => {
		const { crosswalk } = await pageOf('NJ-L1');
		expect(crosswalk[0]).toMatchObject({ kind: 'contradicts', code: 'K-L21' });
		const disagreeing = crosswalk.map(({ kind }) => isDisagreement(kind));
		expect(disagreeing).toEqual(disagreeing.toSorted((a, b) => Number(b) - Number(a)));
	});

	it('reads a link from either end', async () => {
		const [here] = (await pageOf('ND-08')).crosswalk.filter(({ code }) => code === 'NJ-01');
		const [there] = (await pageOf('NJ-01')).crosswalk.filter(({ code }) => code === 'ND-08');
		expect(here).toMatchObject({ kind: 'tension', isOutgoing: true });
		expect(there).toMatchObject({ kind: 'tension', isOutgoing: false, note: here!.note });
	});

	it('shows every source’s label of a method side by side, the method’s own first', async () => {
		const { evidence } = await pageOf('NJ-M3');
		expect(evidence).toHaveLength(1);
		const [own, other] = evidence[0]!.labels;
		expect(own).toMatchObject({ code: 'NJ-M3', evidence: expect.stringContaining('fravalgt') });
		expect(other).toMatchObject({ code: 'K-320c', evidence: expect.stringContaining('virker') });
		expect(other!.sourceTitle).not.toBe(own!.sourceTitle);
	});

	it('shows the evidence of every method a recommendation consists of', async () => {
		const { evidence } = await pageOf('NJ-05');
		expect(evidence.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['NJ-M1', 'NJ-M2', 'NJ-M3'])
		);
	});

	it('names the conflicts it is a side of, and no others', async () => {
		const keys = (await pageOf('NJ-L1')).conflicts.map(({ key }) => key);
		expect(keys).toEqual(['section-101-under-18']);
		expect((await pageOf('NJ-02')).conflicts.map(({ key }) => key)).toEqual(['breadth']);
	});

	it('flags ages beyond the target group, and nothing within it', async () => {
		expect((await pageOf('NJ-01')).ages).toMatchObject({ beyond: { from: 0, to: 18 } });
		expect((await pageOf('NJ-L1')).ages).toMatchObject({
			beyond: null,
			covered: { from: 0, to: 18 },
			since: '2026-02-06'
		});
	});

	it('keeps a norm as words, whatever kind it is', async () => {
		expect((await pageOf('NJ-L1')).detail).toMatchObject({
			norm: 'SEL § 101: 14 dage efter henvendelse',
			normKind: 'relativeNorm'
		});
	});

	it('says that nobody has looked its law up', async () => {
		const { facts } = await pageOf('NJ-L1');
		expect(facts.law).toMatchObject([
			{ law: 'Serviceloven', paragraph: '101', cited: 'Serviceloven § 101', checks: [] }
		]);
	});

	it('is not there for a code of another project’s source, or for none', async () => {
		const other = await newProject(database.db);
		const code = other.source.recommendations[0].code;
		expect(await recommendationPage(database.db, projectId, code, now)).toBeNull();
		expect(await recommendationPage(database.db, projectId, 'NJ-99', now)).toBeNull();
	});
});

describe('notes on the page', () => {
	it.each([
		['named', 'Mette'],
		['hidden', null],
		['unstored', null]
	] as const)('in a workshop that is %s show %j as author', async (anonymity, authorName) => {
		const project = await newProject(database.db);
		const { id, code } = project.source.recommendations[0];
		await database.db
			.update(workshop)
			.set({ anonymity })
			.where(eq(workshop.id, project.workshop.id));
		await writeNote(project.board.id, id);
		const page = await recommendationPage(database.db, project.id, code, now);
		expect(page!.notes).toMatchObject([{ text: 'Vi mangler en indgang', authorName }]);
	});

	it('are those of this project alone', async () => {
		const [{ id } = { id: '' }] = await database.db
			.select({ id: recommendation.id })
			.from(recommendation)
			.where(eq(recommendation.code, 'NJ-02'));
		const other = await newProject(database.db);
		await writeNote(other.board.id, id);
		expect((await pageOf('NJ-02')).notes).toEqual([]);
		const [own] = await database.db
			.insert(board)
			.values({ projectId, title: 'Vores egen' })
			.returning({ id: board.id });
		await writeNote(own!.id, id);
		expect((await pageOf('NJ-02')).notes).toMatchObject([{ boardTitle: 'Vores egen' }]);
	});
});

async function writeNote(boardId: string, recommendationId: string): Promise<void> {
	const place = { boardId, noteKey: 'seddel' };
	await database.db.insert(boardNote).values({
		...place,
		sectionKey: 'felt',
		text: 'Vi mangler en indgang',
		kind: 'idea',
		authorName: 'Mette',
		writtenAt: now
	});
	await database.db.insert(boardNoteRecommendation).values({ ...place, recommendationId });
}
