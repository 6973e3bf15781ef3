import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { passage, sourceCheck, sourceDocument, sourceVersion } from '$lib/server/db/schema';
import { sourceList } from '$lib/server/queries/sourceList';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { addSource } from './addSource';
import { editSource } from './editSource';
import { recordCheck } from './recordCheck';
import { removeSource } from './removeSource';
import { removeVersion } from './removeVersion';

let database: TestDatabase;
let project: TestProject;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
});

const context = (actor = project.people.projectLead) => ({
	db: database.db,
	actor,
	now: new Date('2026-11-26T12:00:00Z')
});
const analysis = { title: 'Analyse af indsatsen', publisher: 'Konsulenten', dateLabel: '2026' };
const add = (
	over: Partial<Parameters<typeof addSource>[1]> = {},
	actor?: typeof project.people.member
) => addSource(context(actor), { ...analysis, projectId: project.id, ...over });
const titles = async () => (await sourceList(database.db, project.id)).map(({ title }) => title);

async function newVersion(sourceId: string): Promise<string> {
	const [row] = await database.db
		.insert(sourceVersion)
		.values({
			projectId: project.id,
			sourceId,
			number: 1,
			fileName: 'a.txt',
			format: 'text',
			byteCount: 2,
			sha256: 'x',
			text: 'Råd',
			lineCount: 1
		})
		.returning({ id: sourceVersion.id });
	return row!.id;
}

describe("a source of the project's own", () => {
	it('stands after the catalogue’s, in this project alone', async () => {
		const other = await newProject(database.db);
		expect(await add()).toMatchObject({ key: 'analyse-af-indsatsen' });
		expect(await titles()).toEqual([project.source.title, analysis.title]);
		expect(await sourceList(database.db, other.id)).toHaveLength(1);
	});

	it('gets a name of its own, also where two come at once with one title', async () => {
		const keys = (await Promise.all([add(), add(), add()])).map(({ key }) => key);
		expect(new Set(keys).size).toBe(3);
	});

	it('is corrected without its address changing', async () => {
		const { sourceId, key } = await add();
		const input = { ...analysis, title: 'Endelig analyse', edition: '2. udgave' };
		await editSource(context(), { ...input, projectId: project.id, sourceId });
		const [row] = await database.db
			.select()
			.from(sourceDocument)
			.where(eq(sourceDocument.id, sourceId));
		expect(row).toMatchObject({ key, title: 'Endelig analyse', edition: '2. udgave' });
	});

	it('is removed where nothing hangs on it, and not where a text does', async () => {
		const { sourceId } = await add();
		const versionId = await newVersion(sourceId);
		const at = { projectId: project.id, sourceId };
		await expect(removeSource(context(), at)).rejects.toMatchObject({ code: 'sourceInUse' });
		await removeVersion(context(), { ...at, versionId });
		await removeSource(context(), at);
		expect(await titles()).toEqual([project.source.title]);
	});

	it.each([
		['no title', { title: ' ' }, 'required', 'title'],
		['a CPR-like number', { publisher: '010203-1234' }, 'cprLike', 'publisher'],
		['a too long date', { dateLabel: 'x'.repeat(61) }, 'tooLong', 'dateLabel']
	])('is refused for %s', async (_, over, code, field) => {
		await expect(add(over)).rejects.toMatchObject({ code, field });
		expect(await titles()).toHaveLength(1);
	});
});

describe("the catalogue's source", () => {
	const at = () => ({ projectId: project.id, sourceId: project.source.id });

	it('is neither corrected nor removed by anybody', async () => {
		await expect(editSource(context(), { ...analysis, ...at() })).rejects.toMatchObject({
			code: 'notAllowed'
		});
		await expect(removeSource(context(), at())).rejects.toMatchObject({ code: 'notAllowed' });
	});

	it('is checked again and again, and the last one is what stands', async () => {
		const check = { ...at(), remark: '' };
		await recordCheck(context(), { ...check, validity: 'current', checkedOn: '1.11.2026' });
		await recordCheck(context(project.people.facilitator), {
			...check,
			validity: 'superseded',
			checkedOn: '2026-11-26'
		});
		expect(await sourceList(database.db, project.id)).toMatchObject([
			{ validity: 'superseded', checkedOn: '2026-11-26', checkedBy: 'Person facilitator' }
		]);
		expect(await database.db.$count(sourceCheck, eq(sourceCheck.projectId, project.id))).toBe(2);
	});
});

describe('a version', () => {
	it('in which somebody has marked a place stays', async () => {
		const sourceId = project.source.id;
		const versionId = await newVersion(sourceId);
		await database.db.insert(passage).values({ projectId: project.id, versionId, quote: 'Råd' });
		await expect(
			removeVersion(context(), { projectId: project.id, sourceId, versionId })
		).rejects.toMatchObject({ code: 'versionInUse' });
	});

	it('is never rewritten', async () => {
		const versionId = await newVersion(project.source.id);
		const isIt = eq(sourceVersion.id, versionId);
		await expect(
			database.db.update(sourceVersion).set({ text: 'Andet' }).where(isIt)
		).rejects.toThrow();
	});
});

it.each(['member', 'steering', 'reader'] as const)('a %s changes nothing', async (role) => {
	const actor = project.people[role];
	const at = { projectId: project.id, sourceId: project.source.id };
	const check = { ...at, validity: 'current' as const, checkedOn: '2026-11-26' };
	for (const attempt of [add({}, actor), recordCheck(context(actor), check)])
		await expect(attempt).rejects.toMatchObject({ code: 'notAllowed' });
});
