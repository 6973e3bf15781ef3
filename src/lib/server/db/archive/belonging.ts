import { sql, type SQL } from 'drizzle-orm';
import { carriedTable, carriedTables, PEOPLE } from './carriedTables';
import type { ForeignLink } from './foreignLinks';

/** A condition on a table's rows: they are this project's. */
export function belongsTo(table: string, projectId: string): SQL {
	return belongs(table, sql`project.id = ${projectId}::uuid`);
}

/** A condition on a table's rows: they are no project's, but shipped for all. */
export function isShared(table: string): SQL {
	return carriedTable(table).isShared ? sql`not (${belongs(table, sql`true`)})` : sql`false`;
}

/** A condition on accounts: the project's rows point at them. */
export function isPointedAtBy(projectId: string): SQL {
	const pointing = carriedTables.flatMap((table) =>
		table.links
			.filter(({ target }) => target === PEOPLE)
			.map(
				({ columns }) =>
					sql`select ${names(table.name, columns)} from ${sql.identifier(table.name)} where ${belongsTo(table.name, projectId)}`
			)
	);
	return sql`${sql.identifier(PEOPLE)}.id in (${sql.join(pointing, sql` union `)})`;
}

/** What a link points at: its columns, to be looked for among rows that meet a condition. */
export function pointsInto(table: string, link: ForeignLink, condition: SQL): SQL {
	return sql`(${names(table, link.columns)}) in (select ${names(link.target, link.targetColumns)} from ${sql.identifier(link.target)} where ${condition})`;
}

function belongs(table: string, root: SQL): SQL {
	if (table === 'project') return root;
	const { owners } = carriedTable(table);
	if (owners.length === 0) return sql`false`;
	// Not null, even where the link is: what points nowhere belongs to nobody.
	const ways = owners.map(
		(link) => sql`coalesce(${pointsInto(table, link, belongs(link.target, root))}, false)`
	);
	return sql`(${sql.join(ways, sql` or `)})`;
}

function names(table: string, columns: readonly string[]): SQL {
	return sql.join(
		columns.map((column) => sql`${sql.identifier(table)}.${sql.identifier(column)}`),
		sql`, `
	);
}
