import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { project as projectTable, sourceVersion, userAccount } from '$lib/server/db/schema';
import { importSource } from '../../server/setup/importSource.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { newProject, type TestProject } from '../support/project.ts';

let database: TestDatabase;
let project: TestProject;
let folder: string;

beforeAll(async () => {
	database = await newDatabase();
	folder = await mkdtemp(path.join(tmpdir(), 'import-source-'));
});
afterAll(async () => {
	await database.close();
	await rm(folder, { recursive: true });
});
beforeEach(async () => {
	project = await newProject(database.db);
});

async function bring(words: string, by: 'projectLead' | 'reader', fileName = 'analyse.txt') {
	const file = path.join(folder, fileName);
	await writeFile(file, words);
	const [account] = await database.db
		.select({ email: userAccount.email })
		.from(userAccount)
		.where(eq(userAccount.id, project.people[by].userId));
	const [found] = await database.db
		.select({ slug: projectTable.slug })
		.from(projectTable)
		.where(eq(projectTable.id, project.id));
	const { key: source } = project.source;
	const order = { project: found!.slug, source, file, email: account!.email };
	return importSource(database.db, order, () => {});
}
const versions = () => database.db.$count(sourceVersion, eq(sourceVersion.projectId, project.id));

it('a file named on the command line becomes the next version of the source', async () => {
	expect(await bring('Anbefaling 1\nStart tidligt.\n', 'projectLead')).toEqual({ version: 1 });
	expect(await bring('Anbefaling 1\nStart meget tidligt.\n', 'projectLead')).toEqual({
		version: 2
	});
	expect(await versions()).toBe(2);
});

it('what is wrong with a file is said in words, and nothing is left behind', async () => {
	await expect(bring('', 'projectLead')).rejects.toThrow('Filen er tom');
	await expect(bring('hej', 'projectLead', 'analyse.pdf')).rejects.toThrow('PDF');
	expect(await versions()).toBe(0);
});

it('nobody brings in by the command what they may not on the page', async () => {
	await expect(bring('Anbefaling 1\n', 'reader')).rejects.toThrow();
	expect(await versions()).toBe(0);
});
