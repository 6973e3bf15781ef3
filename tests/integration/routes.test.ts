import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBuiltServer, type BuiltServer } from '../support/builtServer.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { discoverRoutes } from './routes.discover.ts';
import { askers, table, TO_LOGIN, type Asker, type Row } from './routes.table.ts';
import { newWorld, type World } from './routes.world.ts';

let database: TestDatabase;
let server: BuiltServer;
let shared: World;

beforeAll(async () => {
	database = await newDatabase();
	server = await startBuiltServer(database.url);
	shared = await newWorld(database.db);
});
afterAll(async () => {
	await server?.stop();
	await database?.close();
});

it('has a row for every way in, and none for a way that is not there', () => {
	expect(Object.keys(table).sort()).toEqual(discoverRoutes());
});

describe('over the built server', () => {
	it.each(Object.entries(table))('%s lets in whom the table lets in', async (route, row) => {
		const answers = await Promise.all(
			askers.map(async (asker) => {
				const world = row.changes ? await newWorld(database.db) : shared;
				return [asker, await ask(world, asker, route, row)] as const;
			})
		);
		expect(Object.fromEntries(answers)).toEqual(row.answers);
	});
});

async function ask(
	world: World,
	asker: Asker,
	route: string,
	{ query = '' }: Row
): Promise<number | typeof TO_LOGIN> {
	const [method = '', path = ''] = route.split(' ');
	const stop = new AbortController();
	const response = await fetch(server.origin + world.fill(path + query), {
		method,
		redirect: 'manual',
		signal: stop.signal,
		// As a browser's own form: an answer made for scripts is always 200 and says the rest within.
		headers: { cookie: world.cookies[asker], origin: server.origin, accept: 'text/html' },
		...(method === 'POST' && { body: new URLSearchParams() })
	});
	// The event stream never ends by itself.
	stop.abort();
	const isSentToLogin = response.headers.get('location')?.startsWith('/login?next=');
	return isSentToLogin ? TO_LOGIN : response.status;
}
