import { desc, inArray } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { actionItemEntry } from '$lib/server/db/schema';

/** Who made the last entry in each item's history, by item id. */
export async function lastChangedBy(
	tx: Queryable,
	ids: readonly string[]
): Promise<ReadonlyMap<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await tx
		.selectDistinctOn([actionItemEntry.actionItemId], {
			id: actionItemEntry.actionItemId,
			name: actionItemEntry.actorName
		})
		.from(actionItemEntry)
		.where(inArray(actionItemEntry.actionItemId, [...ids]))
		.orderBy(actionItemEntry.actionItemId, desc(actionItemEntry.id));
	return new Map(rows.map(({ id, name }) => [id, name]));
}
