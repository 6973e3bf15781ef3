import { and, eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { actionItem } from '$lib/server/db/schema';

/**
 * Holds one item until the transaction ends. Where `version` says which the form was made from, nobody
 * may have changed it since.
 *
 * @throws Refusal notFound, or changedMeanwhile.
 */
export async function lockActionItem(
	tx: Queryable,
	asked: { projectId: string; actionItemId: string; version?: number }
): Promise<typeof actionItem.$inferSelect> {
	const [item] = await tx
		.select()
		.from(actionItem)
		.where(and(eq(actionItem.id, asked.actionItemId), eq(actionItem.projectId, asked.projectId)))
		.for('update');
	if (!item) throw new Refusal('notFound');
	if (asked.version !== undefined && item.version !== asked.version)
		throw new Refusal('changedMeanwhile');
	return item;
}
