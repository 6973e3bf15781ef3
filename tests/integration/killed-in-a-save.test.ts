import { existsSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { actionItem, actionItemEntry } from '$lib/server/db/schema';
import { newActionItem } from '../support/actionItem.ts';
import { startBuiltServer, type BuiltServer } from '../support/builtServer.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { signIn } from '../support/participant.ts';
import { newProject, type TestProject } from '../support/project.ts';
import { until } from '../support/until.ts';

let database: TestDatabase;
let project: TestProject;
let server: BuiltServer;

beforeAll(async () => {
	if (!existsSync('build/handler.js')) throw new Error('There is no build/: run `npm run build`.');
	database = await newDatabase();
	project = await newProject(database.db);
	server = await startBuiltServer(database.url);
});

afterAll(async () => {
	await server?.stop();
	await database?.close();
});

it('leaves an item as it was when the server is killed in the middle of saving it', async () => {
	const { number } = await newActionItem(database.db, project);
	const cookie = await signIn(database.db, { userId: project.people.projectLead.userId });
	const status = () =>
		fetch(`${server.origin}/projects/${project.slug}/actions/${number}?/status`, {
			method: 'POST',
			redirect: 'manual',
			headers: { cookie, origin: server.origin, accept: 'text/html' },
			body: new URLSearchParams({ version: '1', status: 'inProgress' })
		});
	const stored = async () => ({
		item: await database.db.select().from(actionItem),
		history: await database.db.select().from(actionItemEntry)
	});
	const before = await stored();
	// The item is written and its history is not: that is where the line is cut.
	await database.db.transaction(async (tx) => {
		await tx.execute(sql`lock table ${actionItemEntry} in exclusive mode`);
		const answer = status().catch(() => 'no answer');
		await until(async () => {
			const waiting = await database.db.execute(
				sql`select 1 from pg_locks where not granted and relation = 'action_item_entry'::regclass`
			);
			return waiting.length > 0;
		});
		await server.kill();
		expect(await answer).toBe('no answer');
	});
	expect(await stored()).toEqual(before);

	server = await startBuiltServer(database.url, Number(new URL(server.origin).port));
	expect((await status()).status).toBe(303);
	const after = await stored();
	expect(after.item).toMatchObject([{ status: 'inProgress', version: 2 }]);
	expect(after.history.map(({ kind }) => kind)).toEqual(['committed', 'statusChanged']);
});
