import { sql } from 'drizzle-orm';
import type { CarriedTable } from '$lib/server/db/archive/carriedTables';
import { followsLog, LOG } from '$lib/server/db/archive/looseReferences';
import type { Queryable } from '$lib/server/db/client';
import { stageOf } from './stageRows';

/**
 * Rows that the database counts keep their numbers in a database without any; in another one they come
 * after those that are there, in the same order.
 *
 * @returns By how much the numbers were raised.
 */
export async function continueCount(tx: Queryable, table: CarriedTable): Promise<number> {
	const counted = table.columns.find(({ isCounted }) => isCounted);
	if (!counted) return 0;
	const column = sql.identifier(counted.name);
	const name = sql.identifier(table.name);
	const sequence = sql`pg_get_serial_sequence(${table.name}, ${counted.name})`;
	const [state] = await tx.execute<{ next: string; max: string | null; any: boolean }>(sql`
		select nextval(${sequence}) as next, (select max(${column}) from ${stageOf(table.name)}) as max,
			exists (select 1 from ${name}) as any`);
	const raise = state!.any ? Number(state!.next) : 0;
	if (raise > 0)
		await tx.execute(
			sql`update ${stageOf(table.name)} set ${column} = ${column} + ${raise}::bigint`
		);
	const last = Number(state!.max ?? 0) + raise;
	// Ahead of the rows: whoever writes at the same time counts on from there.
	await tx.execute(
		sql`select setval(${sequence}, greatest(${last}::bigint, ${Number(state!.next)}::bigint))`
	);
	return raise;
}

/** Raises what points into the boards' log without a foreign key. */
export async function followLog(tx: Queryable, table: string, raise: number): Promise<void> {
	if (raise === 0 || table === LOG) return;
	for (const column of followsLog[table] ?? []) {
		const name = sql.identifier(column);
		await tx.execute(sql`update ${stageOf(table)} set ${name} = ${name} + ${raise}::bigint`);
	}
}
