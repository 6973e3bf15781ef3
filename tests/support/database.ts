import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { openDatabase, type Connection } from '$lib/server/db/client';
import { Hub } from './hub.ts';
import { onServer, sibling } from './template.ts';

/** A migrated, empty database of its own. */
export interface TestDatabase extends Connection {
	url: string;
	/** Ties the servers over this database together. */
	hub: Hub;
	/** Ends the connections and drops the database. Where it is forgotten, the run's end does it. */
	close(): Promise<void>;
}

/** Makes a database for one test file (or one test), a copy of the run's migrated template. */
export async function newDatabase(): Promise<TestDatabase> {
	const server = inject('postgres');
	const name = `${server.template}_${randomBytes(4).toString('hex')}`;
	await onServer(
		server.url,
		(sql) => sql`create database ${sql(name)} template ${sql(server.template)}`
	);
	const url = sibling(server.url, name);
	const connection = openDatabase(url);
	return {
		...connection,
		url,
		hub: new Hub(),
		async close() {
			await connection.close();
			await onServer(server.url, (sql) => sql`drop database ${sql(name)} with (force)`);
		}
	};
}
