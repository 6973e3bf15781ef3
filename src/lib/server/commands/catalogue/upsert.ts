import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/**
 * The `set` of an upsert: every column takes what the refused row would have brought, except those
 * in `keep`: keys, and what people have added since.
 */
export function excludedValues<Table extends PgTable>(
	table: Table,
	keep: readonly string[]
): Record<string, SQL> {
	return Object.fromEntries(
		Object.entries(getTableColumns(table))
			.filter(([key, column]) => !keep.includes(key) && !column.generated)
			.map(([key, column]) => [key, sql`excluded.${sql.identifier(column.name)}`])
	);
}
