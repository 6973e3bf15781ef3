import { sql, type SQL } from 'drizzle-orm';
import { belongsTo, isShared } from '$lib/server/db/archive/belonging';
import {
	carriedTables,
	PEOPLE,
	type CarriedColumn,
	type CarriedTable
} from '$lib/server/db/archive/carriedTables';
import type { Database } from '$lib/server/db/client';

const values: Record<CarriedColumn['kind'], SQL> = {
	uuid: sql`gen_random_uuid()`,
	text: sql`'Æblegrød; "og" ' || chr(10) || 'mere'`,
	number: sql`1`,
	fraction: sql`0.1::real`,
	boolean: sql`true`,
	day: sql`'2026-05-04'::date`,
	instant: sql`'2026-05-04 12:34:56.123456+02'::timestamptz`,
	json: sql`'{"å": [1.50, null, "\\u00e6"]}'::jsonb`,
	bytes: sql`'\\x00ff'::bytea`,
	texts: sql`array['en', 'to,tre']`
};

/**
 * Gives every table of an archive that has no row of the project one, so that no table is left out of a
 * test, also none that was added later.
 *
 * @returns The tables that had none.
 */
export async function fillTables(db: Database, projectId: string): Promise<string[]> {
	const filled: string[] = [];
	for (const table of carriedTables) {
		if (table.name === PEOPLE || (await hasRows(db, table, projectId))) continue;
		await insertRow(db, table, projectId);
		filled.push(table.name);
	}
	return filled;
}

async function hasRows(db: Database, { name }: CarriedTable, projectId: string) {
	const own = sql`${belongsTo(name, projectId)} or ${isShared(name)}`;
	return (await db.execute(sql`select 1 from ${sql.identifier(name)} where ${own} limit 1`)).length;
}

async function insertRow(db: Database, table: CarriedTable, projectId: string): Promise<void> {
	const columns = table.columns.filter(({ isCounted }) => !isCounted);
	const names = columns.map(({ name }) => sql.identifier(name));
	const chosen = columns.map((column) => valueOf(table, column, projectId));
	await db.execute(
		sql`insert into ${sql.identifier(table.name)} (${sql.join(names, sql`, `)}) values (${sql.join(chosen, sql`, `)})`
	);
}

function valueOf(table: CarriedTable, column: CarriedColumn, projectId: string): SQL {
	const link = table.links.find(({ columns }) => columns.includes(column.name));
	if (!link) return values[column.kind];
	if (link.target === table.name) return sql`null`;
	const target = sql.identifier(link.target);
	const wanted = sql.identifier(link.targetColumns[link.columns.indexOf(column.name)]!);
	const among =
		link.target === PEOPLE
			? sql`id in (select user_id from membership where project_id = ${projectId}::uuid)`
			: sql`(${belongsTo(link.target, projectId)}) or ${isShared(link.target)}`;
	return sql`(select ${wanted} from ${target} where ${among} order by 1 limit 1)`;
}
