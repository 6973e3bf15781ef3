import { sql } from 'drizzle-orm';
import { belongsTo, isShared, pointsInto } from '$lib/server/db/archive/belonging';
import { PEOPLE, type CarriedTable } from '$lib/server/db/archive/carriedTables';
import type { Queryable } from '$lib/server/db/client';
import { ArchiveFault } from './ArchiveFault';
import { columnList, stageOf } from './stageRows';

/**
 * An archive brings one project, and reaches into no other: every row is the project's or shipped for
 * all, and points only at such rows.
 *
 * @throws ArchiveFault
 */
export async function checkReach(
	tx: Queryable,
	table: CarriedTable,
	projectId: string,
	staged: number
): Promise<void> {
	if (table.name === PEOPLE) return;
	const name = sql.identifier(table.name);
	const own = belongsTo(table.name, projectId);
	const key = columnList(table.key);
	const shared = table.isShared
		? sql`(select count(*) from ${name} where ${isShared(table.name)} and (${key}) in (select ${key} from ${stageOf(table.name)}))`
		: sql`0`;
	const [count] = await tx.execute<{ here: string }>(
		sql`select (select count(*) from ${name} where ${own}) + ${shared} as here`
	);
	if (Number(count!.here) !== staged)
		throw new ArchiveFault(`rows/${table.name}.jsonl: a row is not the project’s own.`);
	for (const link of table.links) {
		if (link.target === PEOPLE) continue;
		const within = sql`(${belongsTo(link.target, projectId)}) or ${isShared(link.target)}`;
		const points = sql.join(
			link.columns.map((column) => sql`${sql.identifier(column)} is not null`),
			sql` and `
		);
		const [strange] = await tx.execute(
			sql`select 1 from ${name} where ${own} and ${points} and not (${pointsInto(table.name, link, within)}) limit 1`
		);
		if (strange)
			throw new ArchiveFault(`rows/${table.name}.jsonl: a row points into another project.`);
	}
}
