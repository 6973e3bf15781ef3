import { sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';

/**
 * Runs what deletes, and counts by table the rows that went, with all that went along with them.
 *
 * @param tx The transaction in which it deletes: PostgreSQL counts for each by itself.
 * @returns Rows by table, of those alone that lost any.
 */
export async function deletedRows(
	tx: Queryable,
	deletes: () => Promise<unknown>
): Promise<Record<string, number>> {
	// What the session did just before may still be among its figures.
	const before = new Map(await counted(tx));
	await deletes();
	const rows = (await counted(tx)).map(([table, count]): [string, number] => [
		table,
		count - (before.get(table) ?? 0)
	]);
	return Object.fromEntries(rows.filter(([, count]) => count > 0));
}

async function counted(tx: Queryable): Promise<[string, number][]> {
	const rows = await tx.execute<{ relname: string; deleted: string }>(sql`
		select relname, n_tup_del as deleted from pg_stat_xact_user_tables
		where schemaname = 'public' order by relname`);
	return rows.map(({ relname, deleted }) => [relname, Number(deleted)]);
}
