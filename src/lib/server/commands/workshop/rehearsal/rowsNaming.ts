import { sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';

/** The ids by which rows of a project and all in it are named, as text. */
export async function idsOf(tx: Queryable, projectId: string): Promise<string[]> {
	const rows = await tx.execute<{ id: string }>(sql`
		with workshops as (select id from workshop where project_id = ${projectId})
		select ${projectId}::uuid as id
		union all select id from workshops
		union all select id from sector where project_id = ${projectId}
		union all select id from unit where project_id = ${projectId}
		union all select id from workstream where project_id = ${projectId}
		union all select id from board where project_id = ${projectId}
		union all select id from working_group where project_id = ${projectId}
		union all select id from meeting where project_id = ${projectId}
		union all select id from decision where project_id = ${projectId}
		union all select id from action_item where project_id = ${projectId}
		union all select id from workshop_table where workshop_id in (select id from workshops)
		union all select id from participant where workshop_id in (select id from workshops)
		union all select id from phase where workshop_id in (select id from workshops)`);
	return rows.map(({ id }) => id);
}

/**
 * How many rows of the whole database hold one of these ids, in any column that can hold one. A table
 * that is added later is looked through as well.
 */
export async function rowsNaming(tx: Queryable, ids: readonly string[]): Promise<number> {
	const columns = await tx.execute<{ table_name: string; column_name: string }>(sql`
		select c.table_name, c.column_name from information_schema.columns c
		join information_schema.tables t using (table_schema, table_name)
		where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
			and (c.data_type = 'uuid' or (c.data_type = 'text' and c.column_name like '%\\_id'))`);
	const list = sql.param(ids);
	const counts = columns.map(
		({ table_name, column_name }) => sql`
			select count(*) as found from ${sql.identifier(table_name)}
			where ${sql.identifier(column_name)}::text = any(${list}::text[])`
	);
	const [row] = await tx.execute<{ left: string }>(
		sql`select coalesce(sum(found), 0) as left from (${sql.join(counts, sql` union all `)}) counts`
	);
	return Number(row?.left ?? 0);
}
