import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShareLink } from '$lib/server/commands/sharing/createShareLink';
import { revokeShareLink } from '$lib/server/commands/sharing/revokeShareLink';
import { project as projectTable, shareLink, userAccount } from '$lib/server/db/schema';
import { shareLinks } from '$lib/server/queries/sharing/shareLinks';
import { newActionItem } from '../support/actionItem.ts';
import { startBuiltServer, type BuiltServer } from '../support/builtServer.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { signIn } from '../support/participant.ts';
import { newProject, type TestProject } from '../support/project.ts';
import { discoverRoutes } from './routes.discover.ts';

let database: TestDatabase;
let server: BuiltServer;
let project: TestProject;
/** Without names, and with. */
let hidden: string;
let shown: string;

const OWNER = 'Kirstine Mikkelborg';
const lead = () => ({ db: database.db, actor: project.people.projectLead, now: new Date() });
const make = (label: string, names: 'hidden' | 'shown') =>
	createShareLink(lead(), { projectId: project.id, label, days: 30, names });

beforeAll(async () => {
	database = await newDatabase();
	server = await startBuiltServer(database.url);
	project = await newProject(database.db);
	const { userId } = project.people.member;
	await database.db.update(userAccount).set({ name: OWNER }).where(eq(userAccount.id, userId));
	await newActionItem(database.db, project, {
		title: `Ring til Mikkelborg om ${project.units.clinic.name}`,
		owner: `user:${userId}`
	});
	[hidden, shown] = [await make('Udvalget', 'hidden'), await make('Direktionen', 'shown')];
});
afterAll(async () => {
	await server?.stop();
	await database?.close();
});

const ask = (path: string, init: RequestInit = {}) =>
	fetch(server.origin + path, { redirect: 'manual', ...init });

describe('a link to read by, opened by an outsider', () => {
	it('shows how the project stands, without names where they are left out', async () => {
		const page = await (await ask(hidden)).text();
		expect(page).toContain('Ring til (navn udeladt) om Ungeklinikken');
		expect(page).not.toMatch(/Kirstine|Mikkelborg|Person /);
		expect(await (await ask(shown)).text()).toContain(OWNER);
	});

	it('is kept nowhere, found by no search, told to no other site, and starts no session', async () => {
		const { status, headers } = await ask(hidden);
		expect(status).toBe(200);
		expect(headers.get('cache-control')).toBe('no-store');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('x-robots-tag')).toMatch(/noindex/);
		expect(headers.getSetCookie()).toEqual([]);
	});

	it('needs no script, and leads nowhere into the application', async () => {
		const page = await (await ask(hidden)).text();
		expect(page).not.toMatch(/<script/);
		expect(page).not.toContain(project.id);
		expect(page).not.toMatch(/href="\/(projects|login|live)/);
		expect(page).toContain('Visninger tælles');
	});

	it('opens no other address, whatever it is sent as', async () => {
		const secret = hidden.split('/').at(-1)!;
		const filled = discoverRoutes()
			.filter((route) => !/healthz|readyz|locale|logout|GET \/login|\/accessibility/.test(route))
			.map((route) => route.split(' ') as [string, string])
			.map(([method, path]) => [method, path.replace('[project]', project.slug)] as const)
			.map(([method, path]) => [method, path.replace(/\[(\w+)\]/g, secret)] as const)
			.filter(([, path]) => path !== '/' && !path.startsWith('/shared/'));
		expect(filled.length).toBeGreaterThan(100);
		for (const [method, path] of filled) {
			const { status, headers } = await ask(path, {
				method,
				headers: {
					// As a browser asks: a form's refusal is then the answer's own status.
					accept: 'text/html',
					cookie: `handlekraft_session=${secret}`,
					authorization: `Bearer ${secret}`,
					origin: server.origin
				},
				...(method === 'POST' && { body: new URLSearchParams() })
			});
			// To sign in, or back to the front page as with any wrong code.
			const isRefused = status >= 400 || /^\/(login|\?wrong)/.test(headers.get('location') ?? '');
			expect(isRefused, `${method} ${path} answered ${status}`).toBe(true);
		}
	});

	it('reads, and writes nothing', async () => {
		for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
			expect((await ask(hidden, { method, headers: { origin: server.origin } })).status).toBe(405);
	});

	it('answers the same where it never was and where it was altered', async () => {
		const altered = hidden.slice(0, -1) + (hidden.endsWith('A') ? 'B' : 'A');
		const never = `/shared/${'x'.repeat(43)}`;
		const [one, other] = await Promise.all([altered, never].map((path) => ask(path)));
		expect([one!.status, other!.status]).toEqual([404, 404]);
		const plain = async (answer: Response) =>
			(await answer.text()).replace(/\/shared\/[\w-]+|%2Fshared%2F[\w-]+|nonce[-="\w+/]+/g, '');
		expect(await plain(one!)).toBe(await plain(other!));
	});

	it('says in a sentence that it has expired, or was closed, and shows nothing', async () => {
		const [expired, closed] = [await make('A', 'shown'), await make('B', 'shown')];
		const lines = await shareLinks(database.db, project.id);
		const idOf = (label: string) => lines.find((line) => line.label === label)!.id;
		await database.db
			.update(shareLink)
			.set({ expiresAt: new Date(Date.now() - 1000) })
			.where(eq(shareLink.id, idOf('A')));
		await revokeShareLink(lead(), { projectId: project.id, linkId: idOf('B') });
		for (const [path, words] of [
			[expired, 'Linket er udløbet'],
			[closed, 'Linket er lukket']
		] as const) {
			const page = await (await ask(path)).text();
			expect(page).toContain(words);
			expect(page).not.toContain(OWNER);
			expect(page).not.toContain('Projekt ');
		}
	});

	it('is shown to its maker once, and to nobody else at all', async () => {
		const cookie = await signIn(database.db, { userId: project.people.projectLead.userId });
		const page = await (
			await ask(`/projects/${project.slug}/sharing`, { headers: { cookie } })
		).text();
		expect(page).toContain('Udvalget');
		expect(page).not.toContain(hidden.split('/').at(-1));
	});
});

it('gives a project lead the archive, without what nobody may see', async () => {
	const cookie = await signIn(database.db, { userId: project.people.projectLead.userId });
	const answer = await ask(`/projects/${project.slug}/archive/file`, { headers: { cookie } });
	expect(answer.headers.get('content-type')).toBe('application/zip');
	const bytes = Buffer.from(await answer.arrayBuffer());
	expect(bytes.subarray(0, 2).toString()).toBe('PK');
	const [row] = await database.db
		.select({ slug: projectTable.slug })
		.from(projectTable)
		.where(eq(projectTable.id, project.id));
	expect(answer.headers.get('content-disposition')).toContain(row!.slug);
});
