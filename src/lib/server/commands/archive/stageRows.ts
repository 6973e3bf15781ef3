import { sql, type Name, type SQL } from 'drizzle-orm';
import type { CarriedTable } from '$lib/server/db/archive/carriedTables';
import type { Queryable } from '$lib/server/db/client';

/** How much is sent to the database at once, in characters and rows. */
const BATCH = { length: 4 * 1024 ** 2, rows: 2_000 };

/** Where a table's rows lie until all of them are there. */
export const stageOf = (table: string): Name => sql.identifier(`archive_${table}`);

export const columnList = (names: readonly string[]): SQL =>
	sql.join(
		names.map((name) => sql.identifier(name)),
		sql`, `
	);

/**
 * Lays a table's rows out in a table of their own, which is gone with the transaction.
 *
 * @returns How many there are.
 */
export async function stageRows(
	tx: Queryable,
	{ name, columns }: CarriedTable,
	lines: AsyncIterable<string>
): Promise<number> {
	const stage = stageOf(name);
	const listed = columnList(columns.map((column) => column.name));
	await tx.execute(
		sql`create temp table ${stage} on commit drop as select ${listed} from ${sql.identifier(name)} with no data`
	);
	const send = async (batch: readonly string[]) => {
		if (batch.length === 0) return;
		await tx.execute(
			sql`insert into ${stage} select * from jsonb_populate_recordset(null::${stage}, ${`[${batch.join(',')}]`}::jsonb)`
		);
	};
	let batch: string[] = [];
	let length = 0;
	let rows = 0;
	for await (const line of lines) {
		batch.push(line);
		length += line.length;
		rows += 1;
		if (length < BATCH.length && batch.length < BATCH.rows) continue;
		await send(batch);
		batch = [];
		length = 0;
	}
	await send(batch);
	return rows;
}
