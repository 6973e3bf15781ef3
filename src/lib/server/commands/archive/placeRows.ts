import { sql } from 'drizzle-orm';
import type { CarriedTable } from '$lib/server/db/archive/carriedTables';
import type { Queryable } from '$lib/server/db/client';
import { columnList, stageOf } from './stageRows';

/**
 * Puts what lies apart in its table, all at once: rows may point at each other, and none is changed
 * afterwards, as histories ask for. What is shipped for all and stands here already is left as it is.
 */
export async function placeRows(tx: Queryable, table: CarriedTable): Promise<void> {
	const columns = columnList(table.columns.map(({ name }) => name));
	const unlessThere = table.isShared
		? sql`on conflict (${columnList(table.key)}) do nothing`
		: sql``;
	await tx.execute(
		sql`insert into ${sql.identifier(table.name)} (${columns}) select ${columns} from ${stageOf(table.name)} ${unlessThere}`
	);
}
