import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import * as schema from '../schema';

/** How rows of one table point at another's. */
export interface ForeignLink {
	columns: readonly string[];
	target: string;
	targetColumns: readonly string[];
	/** A row goes with the one it points at: that is what makes it belong there. */
	cascades: boolean;
	isRequired: boolean;
}

/** Every table of the schema, by its name in the database. */
export const tablesOfSchema: ReadonlyMap<string, PgTable> = new Map(
	Object.values(schema)
		.filter((value): value is PgTable & typeof value => is(value, PgTable))
		.map((table) => [getTableConfig(table).name, table])
);

/** What rows of a table point at; a project's rehearsals are no part of it, and are left out. */
export function foreignLinks(name: string): ForeignLink[] {
	const table = tablesOfSchema.get(name);
	if (!table) return [];
	return getTableConfig(table)
		.foreignKeys.map(({ reference, onDelete }) => {
			const { columns, foreignTable, foreignColumns } = reference();
			return {
				columns: columns.map((column) => column.name),
				target: getTableConfig(foreignTable).name,
				targetColumns: foreignColumns.map((column) => column.name),
				cascades: onDelete === 'cascade',
				isRequired: columns.every(({ notNull }) => notNull)
			};
		})
		.filter(({ target }) => name !== 'project' || target !== 'project');
}
