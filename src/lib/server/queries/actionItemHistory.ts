import { asc, eq } from 'drizzle-orm';
import type { ActionItemChanges } from '$lib/domain/actionItemChanges';
import type { ActionStatus } from '$lib/domain/actionStatus';
import type { Queryable } from '$lib/server/db/client';
import { actionItemEntry } from '$lib/server/db/schema';

/** One entry of an item's history: who did what, when. */
export interface ActionHistoryEntry {
	id: number;
	kind: 'committed' | 'statusChanged' | 'edited';
	changes: ActionItemChanges;
	/** The item's status after it, also where it only confirmed the status. */
	status: ActionStatus;
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
		.orderBy(asc(actionItemEntry.id));
	let status: ActionStatus = 'proposed';
	const entries = rows.map((row) => {
		// Every writer goes through addActionItemEntry, which takes nothing else.
		const changes = row.changes as ActionItemChanges;
		status = changes.status?.[1] ?? status;
		return { ...row, changes, status };
	});
	return entries.reverse();
}
