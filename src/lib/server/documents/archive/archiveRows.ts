import { sql, type SQL } from 'drizzle-orm';
import { belongsTo, isPointedAtBy, isShared } from '$lib/server/db/archive/belonging';
import { PEOPLE, type CarriedTable } from '$lib/server/db/archive/carriedTables';
import { withheld } from '$lib/server/db/archive/withheld';
import type { Queryable } from '$lib/server/db/client';

/** How many rows are in memory at a time. */
const PAGE = 500;

/** A project's rows of a table, each as one line of JSON, in the order of its key. */
export async function* archiveRows(
	tx: Queryable,
	table: CarriedTable,
	{ projectId, isWhole }: { projectId: string; isWhole: boolean }
): AsyncGenerator<string> {
	const columns = listed(table.columns.map(({ name }) => name));
	const order = listed(table.key.length > 0 ? table.key : table.columns.map(({ name }) => name));
	const name = sql.identifier(table.name);
	const isIn = isWhole ? sql`true` : sql`not (${withheld[table.name] ?? sql`false`})`;
	await tx.execute(sql`
		declare archive_rows no scroll cursor for
		select row_to_json(archive_row)::text as line from (
			select ${columns} from ${name}
			where (${conditionOf(table, projectId)}) and ${isIn} order by ${order}
		) archive_row`);
	for (;;) {
		const rows = await tx.execute<{ line: string }>(
			sql`fetch ${sql.raw(String(PAGE))} from archive_rows`
		);
		for (const { line } of rows) yield `${line}\n`;
		if (rows.length < PAGE) break;
	}
	await tx.execute(sql`close archive_rows`);
}

function conditionOf({ name, isShared: hasShared }: CarriedTable, projectId: string): SQL {
	if (name === PEOPLE) return isPointedAtBy(projectId);
	const own = belongsTo(name, projectId);
	return hasShared ? sql`${own} or ${isShared(name)}` : own;
}

function listed(columns: readonly string[]): SQL {
	return sql.join(
		columns.map((column) => sql.identifier(column)),
		sql`, `
	);
}
