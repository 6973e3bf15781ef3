/** Hocuspocus, in memory, or storing to PostgreSQL with its own debounce where DATABASE_URL is set. */
import { Database } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';
import postgres from 'postgres';

const { DATABASE_URL, FLUSH_DELAY, PORT } = process.env;

async function storing() {
	if (!DATABASE_URL) return [];
	const sql = postgres(DATABASE_URL, { max: 10, onnotice: () => {} });
	await sql`create table if not exists hocuspocus (name text primary key, state bytea not null)`;
	return [
		new Database({
			fetch: async ({ documentName }) => {
				const [row] = await sql`select state from hocuspocus where name = ${documentName}`;
				return row?.state ?? null;
			},
			store: async ({ documentName, state }) => {
				await sql`
					insert into hocuspocus (name, state) values (${documentName}, ${state})
					on conflict (name) do update set state = excluded.state`;
			}
		})
	];
}

const server = new Server({
	quiet: true,
	stopOnSignals: false,
	extensions: await storing(),
	...(FLUSH_DELAY ? { flushDelay: Number(FLUSH_DELAY) } : {})
});
server.httpServer.listen(Number(PORT ?? 0), '127.0.0.1', () => {
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.httpServer.address());
	console.log(`http://127.0.0.1:${port}`);
});
