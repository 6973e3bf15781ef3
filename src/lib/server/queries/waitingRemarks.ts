import { and, desc, eq, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, actionItemEntry } from '$lib/server/db/schema';

/** Why an action item waits, in its owner's words, and since when. */
export interface WaitingRemark {
	remark: string;
	since: Date;
}

/** By id of the item: what was said when each waiting item of the project began to wait. */
export async function waitingRemarks(
	db: Queryable,
	projectId: string
): Promise<Map<string, WaitingRemark>> {
	const entries = await db
		.selectDistinctOn([actionItemEntry.actionItemId], {
			id: actionItemEntry.actionItemId,
			remark: actionItemEntry.remark,
			since: actionItemEntry.at
		})
		.from(actionItemEntry)
		.innerJoin(actionItem, eq(actionItem.id, actionItemEntry.actionItemId))
		.where(
			and(
				eq(actionItem.projectId, projectId),
				eq(actionItem.status, 'waiting'),
				sql`${actionItemEntry.changes} -> 'status' ->> 1 = 'waiting'`
			)
		)
		.orderBy(actionItemEntry.actionItemId, desc(actionItemEntry.id));
	return new Map(entries.map(({ id, ...remark }) => [id, remark]));
}
