import { sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { stageOf } from './stageRows';

/** A packed stretch of a board's log with every number raised. */
export type RaiseSegment = (packed: Uint8Array, raise: number) => Promise<Uint8Array>;

/** Packed pieces of the log hold its numbers too; see server/realtime/log/segment.ts. */
export async function raiseSegments(
	tx: Queryable,
	raise: number,
	raiseSegment: RaiseSegment
): Promise<void> {
	if (raise === 0) return;
	const stage = stageOf('board_segment');
	const rows = await tx.execute<{ board_id: string; through_id: string }>(
		sql`select board_id, through_id from ${stage}`
	);
	for (const { board_id, through_id } of rows) {
		const isRow = sql`board_id = ${board_id}::uuid and through_id = ${through_id}::bigint`;
		const [row] = await tx.execute<{ updates: Uint8Array }>(
			sql`select updates from ${stage} where ${isRow}`
		);
		const updates = Buffer.from(await raiseSegment(row!.updates, raise));
		await tx.execute(sql`update ${stage} set updates = ${updates}::bytea where ${isRow}`);
	}
}
