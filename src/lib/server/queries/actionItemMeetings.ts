import { eq, inArray } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import {
	actionItem,
	decision,
	decisionActionItem,
	meeting,
	workingGroup
} from '$lib/server/db/schema';

/** The meeting an action was agreed at, and the decision it follows from. */
export interface ActionItemMeeting {
	actionItemId: string;
	meeting: { id: string; number: number };
	/** Null: the steering group met. */
	groupName: string | null;
	/** Null: it follows from no decision. */
	decision: { number: number; title: string } | null;
}

/** Where these actions were agreed; those that were agreed at no meeting are not among them. */
export function actionItemMeetings(
	db: Queryable,
	actionItemIds: readonly string[]
): Promise<ActionItemMeeting[]> {
	return db
		.select({
			actionItemId: actionItem.id,
			meeting: { id: meeting.id, number: meeting.number },
			groupName: workingGroup.name,
			decision: { number: decision.number, title: decision.title }
		})
		.from(actionItem)
		.innerJoin(meeting, eq(meeting.id, actionItem.meetingId))
		.leftJoin(workingGroup, eq(workingGroup.id, meeting.groupId))
		.leftJoin(decisionActionItem, eq(decisionActionItem.actionItemId, actionItem.id))
		.leftJoin(decision, eq(decision.id, decisionActionItem.decisionId))
		.where(inArray(actionItem.id, [...actionItemIds]));
}
