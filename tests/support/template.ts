import { randomBytes } from 'node:crypto';
import postgres from 'postgres';

/** The address of another database on the same server. */
export function sibling(url: string, name: string): string {
	const address = new URL(url);
	address.pathname = `/${name}`;
	return address.href;
}

/** Runs one piece of work over a connection of its own to the database that is given. */
export async function onServer<T>(
	url: string,
	work: (sql: postgres.Sql) => Promise<T>
): Promise<T> {
	const sql = postgres(url, { max: 1, onnotice: () => {} });
	try {
		return await work(sql);
	} finally {
		await sql.end();
	}
}

/**
 * Makes an empty database to copy from, with the sorting and letters of the embedded one whatever
 * the server's own are. Its name begins all names of this run, so that what a crashed test file
 * left behind is found again.
 */
export async function createTemplate(url: string): Promise<string> {
	const name = `hk_test_${randomBytes(4).toString('hex')}`;
	await onServer(
		url,
		(sql) => sql`
			create database ${sql(name)} template template0 encoding 'UTF8'
			locale_provider icu icu_locale 'da' locale 'C.UTF-8'`
	);
	return name;
}

/** Drops a run's template and every copy of it that is still there. */
export async function dropAll(url: string, template: string): Promise<void> {
	await onServer(url, async (sql) => {
		const left = await sql<{ name: string }[]>`
			select datname as name from pg_database where starts_with(datname, ${template})`;
		for (const { name } of left) await sql`drop database if exists ${sql(name)} with (force)`;
	});
}
