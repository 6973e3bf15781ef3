import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sourceImport, sourceParagraph, sourceVersion } from '$lib/server/db/schema';
import { sourcePage } from '$lib/server/queries/sourcePage';
import { importFile } from '$lib/server/sources/importing/importFile';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { newProject, type TestProject } from '../support/project.ts';
import { wordFile, wordXml } from '../support/wordFile.ts';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
let database: TestDatabase;
let project: TestProject;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
});

/** Brings a file in and waits until it is read; the import as the page tells of it. */
async function bring(
	bytes: Uint8Array | string,
	fileName = 'analyse.txt',
	actor = project.people.projectLead
) {
	const { importId, over } = await importFile(
		{ db: database.db, actor, now: new Date() },
		{ projectId: project.id, sourceId: project.source.id, fileName, bytes: Buffer.from(bytes) }
	);
	await over;
	return (await page()).imports.find(({ id }) => id === importId)!;
}

const page = async () =>
	(await sourcePage(database.db, project.id, project.source.key, new Date()))!;
const versions = () =>
	database.db.select().from(sourceVersion).where(eq(sourceVersion.projectId, project.id));

describe('an import', () => {
	it('stores the text as a version with its paragraphs, and not the file', async () => {
		expect(await bring('Anbefaling 1\r\nStart tidligt.\r\n')).toMatchObject({
			state: 'done',
			progress: 100,
			fault: null,
			versionNumber: 1
		});
		const [version] = await versions();
		expect(version).toMatchObject({
			number: 1,
			format: 'text',
			text: 'Anbefaling 1\nStart tidligt.\n',
			lineCount: 3,
			importedBy: project.people.projectLead.userId
		});
		const of = eq(sourceParagraph.versionId, version!.id);
		expect(await database.db.$count(sourceParagraph, of)).toBeGreaterThan(0);
	});

	it('gives two that come at once numbers of their own', async () => {
		const files = ['en', 'to', 'tre'].map((word) => bring(`Anbefaling ${word}`));
		const numbers = (await Promise.all(files)).map(({ versionNumber }) => versionNumber);
		expect(numbers.sort()).toEqual([1, 2, 3]);
	});

	it('of the same file says so and points at the version, also when both come at once', async () => {
		await bring('Anbefaling 1');
		expect(await bring('Anbefaling 1', 'kopi.txt')).toMatchObject({
			fault: 'sameFile',
			versionNumber: 1
		});
		const both = await Promise.all([bring('Anbefaling 2'), bring('Anbefaling 2')]);
		expect(both.map(({ state }) => state).sort()).toEqual(['done', 'failed']);
		expect(await versions()).toHaveLength(2);
	});

	it('whose process has died is shown as interrupted', async () => {
		await database.db.insert(sourceImport).values({
			projectId: project.id,
			sourceId: project.source.id,
			fileName: 'a.txt',
			state: 'reading',
			aliveAt: new Date(Date.now() - 60_000)
		});
		const { imports } = await page();
		expect(imports).toMatchObject([{ state: 'failed', fault: 'interrupted' }]);
	});
});

describe('nothing but the reason is left', () => {
	it.each([
		['a CPR-like number', 'Linje 1\nRing til 010203-1234', 'a.txt', 'civilNumber', 2],
		['one that runs over a line break', 'x\n010203-\n1234', 'a.txt', 'civilNumber', 2],
		['a CPR-like number in the name', 'Anbefaling', '010203-1234.txt', 'civilNumber', null],
		['an empty file', '', 'a.txt', 'empty', null],
		['a file of 25 MB', Buffer.alloc(25_000_000, 'x'), 'a.txt', 'tooLarge', null],
		[
			'a file with macros',
			wordFile(wordXml('<w:p/>'), [{ name: 'word/vbaProject.bin', content: 'x' }]),
			'a.docm',
			'macros',
			null
		],
		['a broken PDF', '%PDF-1.7', 'a.pdf', 'unreadable', null]
	])('of %s', async (_, bytes, fileName, fault, faultLine) => {
		const told = await bring(bytes, fileName);
		expect(told).toMatchObject({ state: 'failed', fault, faultLine, versionNumber: null });
		expect(JSON.stringify(told)).not.toContain('1234');
		expect(await versions()).toEqual([]);
	});

	it.each(['member', 'steering', 'reader'] as const)('of what a %s sends', async (role) => {
		await expect(bring('Anbefaling', 'a.txt', project.people[role])).rejects.toMatchObject({
			code: 'notAllowed'
		});
		expect((await page()).imports).toEqual([]);
	});

	it('of what another project sends', async () => {
		const other = await newProject(database.db);
		const actor = other.people.projectLead;
		await expect(
			importFile(
				{ db: database.db, actor, now: new Date() },
				{
					projectId: other.id,
					sourceId: project.source.id,
					fileName: 'a.txt',
					bytes: Buffer.from('Anbefaling')
				}
			)
		).rejects.toMatchObject({ code: 'notFound' });
	});
});

describe.skipIf(!existsSync(SEEDS))('the real documents', () => {
	it.each(existsSync(SEEDS) ? readdirSync(SEEDS) : [])('%s comes in line by line', async (name) => {
		const bytes = readFileSync(new URL(name, SEEDS));
		expect(await bring(bytes, name)).toMatchObject({ state: 'done', fault: null });
		const [version] = await versions();
		expect(version!.text).toBe(
			bytes
				.toString('utf8')
				.replace(/^\ufeff/, '')
				.normalize('NFC')
		);
	});
});
