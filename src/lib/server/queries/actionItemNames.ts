import { eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, handover, unit, workingGroup } from '$lib/server/db/schema';

/** What is called what, of the things an agreement names by id. */
export interface ActionItemNames {
	workingGroup: string | null;
	handoverFrom: string | null;
	handoverTo: string | null;
}

export async function actionItemNames(
	db: Queryable,
	actionItemId: string
): Promise<ActionItemNames> {
	const [from, to] = [alias(unit, 'handed_from'), alias(unit, 'handed_to')];
	const [found] = await db
		.select({ workingGroup: workingGroup.name, handoverFrom: from.name, handoverTo: to.name })
		.from(actionItem)
		.leftJoin(workingGroup, eq(workingGroup.id, actionItem.workingGroupId))
		.leftJoin(handover, eq(handover.actionItemId, actionItem.id))
		.leftJoin(from, eq(from.id, handover.fromUnitId))
		.leftJoin(to, eq(to.id, handover.toUnitId))
		.where(eq(actionItem.id, actionItemId));
	return found ?? { workingGroup: null, handoverFrom: null, handoverTo: null };
}
