import { and, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { parkedItem } from '$lib/server/db/schema';

/** An action that has found an owner, or was dropped, needs no place in parking any more. */
export async function unpark(tx: Queryable, actionItemId: string): Promise<void> {
	await tx
		.delete(parkedItem)
		.where(and(eq(parkedItem.actionItemId, actionItemId), isNull(parkedItem.place)));
}
