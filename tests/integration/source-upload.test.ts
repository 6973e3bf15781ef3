import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sourceImport } from '$lib/server/db/schema';
import { startBuiltServer, type BuiltServer } from '../support/builtServer.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { signIn } from '../support/participant.ts';
import { onePage, pdfStream } from '../support/pdfFile.ts';
import { newProject, type TestProject } from '../support/project.ts';
import { until } from '../support/until.ts';

let database: TestDatabase;
let server: BuiltServer;
let project: TestProject;
let cookie: string;

beforeAll(async () => {
	database = await newDatabase();
	server = await startBuiltServer(database.url);
	project = await newProject(database.db);
	cookie = await signIn(database.db, { userId: project.people.projectLead.userId });
});
afterAll(async () => {
	await server?.stop();
	await database?.close();
});

/** Sends a file as a browser's own form does. */
function send(bytes: Buffer, fileName: string): Promise<Response> {
	const body = new FormData();
	body.set('file', new File([new Uint8Array(bytes)], fileName));
	return fetch(`${address()}?/import`, {
		method: 'POST',
		redirect: 'manual',
		headers: { cookie, origin: server.origin, accept: 'text/html' },
		body
	});
}

const address = () => `${server.origin}/projects/${project.slug}/sources/${project.source.key}`;
const imports = () =>
	database.db.select().from(sourceImport).where(eq(sourceImport.projectId, project.id));
const page = async () => (await fetch(address(), { headers: { cookie } })).text();

it('says clearly that 25 MB are too much, stores nothing, and goes on answering', async () => {
	const response = await send(Buffer.alloc(25_000_000, 'x'), 'stor.txt');
	expect(response.status).toBe(413);
	expect(await response.text()).toContain('Filen fylder mere end 20 MB');
	expect(await imports()).toEqual([]);
	expect(await page()).toContain(project.source.title);
});

it('takes in a PDF larger than other forms may be, read by the built server’s own process', async () => {
	const words = pdfStream(Buffer.from('BT /F1 12 Tf 50 700 Td (Anbefaling 1) Tj ET'));
	const padding = Buffer.concat([Buffer.from('\n%'), Buffer.alloc(900_000, 'x')]);
	const response = await send(Buffer.concat([onePage(words), padding]), 'rapport.pdf');
	expect(response.status).toBe(303);
	await until(async () => (await imports())[0]?.endedAt !== null);
	expect(await imports()).toMatchObject([{ state: 'done', fault: null }]);
	expect(await page()).toContain('Læs version 1');
});

it('refuses a body of that size everywhere else', async () => {
	const response = await fetch(`${server.origin}/login`, {
		method: 'POST',
		headers: { origin: server.origin, accept: 'text/html' },
		body: new URLSearchParams({ email: 'x'.repeat(900_000) })
	});
	expect(response.status).toBe(413);
});
