import postgres from 'postgres';

/**
 * Makes the database that an address names, where its server does not have it yet.
 *
 * @param {string} url
 */
export async function ensureDatabase(url) {
	const address = new URL(url);
	const name = decodeURIComponent(address.pathname.slice(1));
	address.pathname = '/postgres';
	const sql = postgres(address.href, { max: 1, onnotice: () => {} });
	try {
		const [found] = await sql`select 1 from pg_database where datname = ${name}`;
		if (!found) await sql`create database ${sql(name)}`;
	} finally {
		await sql.end();
	}
}
