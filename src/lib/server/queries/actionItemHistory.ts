import { desc, eq } from 'drizzle-orm';
import type { ActionItemChanges } from '$lib/domain/actionItemChanges';
import type { Queryable } from '$lib/server/db/client';
import { actionItemEntry } from '$lib/server/db/schema';

/** One entry of an item's history: who did what, when. */
export interface ActionHistoryEntry {
	id: number;
	kind: 'committed' | 'statusChanged' | 'edited';
	changes: ActionItemChanges;
	remark: string;
	/** As it was then. */
	actorName: string;
	onBehalfOf: string | null;
	at: Date;
}

/** Newest first. */
export async function actionItemHistory(
	db: Queryable,
	actionItemId: string
): Promise<ActionHistoryEntry[]> {
	const rows = await db
		.select({
			id: actionItemEntry.id,
			kind: actionItemEntry.kind,
			changes: actionItemEntry.changes,
			remark: actionItemEntry.remark,
			actorName: actionItemEntry.actorName,
			onBehalfOf: actionItemEntry.onBehalfOf,
			at: actionItemEntry.at
		})
		.from(actionItemEntry)
		.where(eq(actionItemEntry.actionItemId, actionItemId))
		.orderBy(desc(actionItemEntry.id));
	// Every writer goes through addActionItemEntry, which takes nothing else.
	return rows.map((row) => ({ ...row, changes: row.changes as ActionItemChanges }));
}
