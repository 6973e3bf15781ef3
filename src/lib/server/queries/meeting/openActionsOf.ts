import { and, eq, exists, isNull, or, sql } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, meeting } from '$lib/server/db/schema';
import { actionRows, type ActionRow } from '../actionRows';
import { isOpenItem } from '../isOpenItem';

/**
 * What a body has promised and not finished, oldest first: what a working group moves, and what it, or
 * the steering group, agreed at its meetings.
 */
export function openActionsOf(
	db: Queryable,
	{ projectId, groupId }: { projectId: string; groupId: string | null },
	now: Date
): Promise<ActionRow[]> {
	const agreedThere = exists(
		new QueryBuilder()
			.select({ one: sql`1` })
			.from(meeting)
			.where(
				and(
					eq(meeting.id, actionItem.meetingId),
					groupId === null ? isNull(meeting.groupId) : eq(meeting.groupId, groupId)
				)
			)
	);
	const own =
		groupId === null ? agreedThere : or(eq(actionItem.workingGroupId, groupId), agreedThere);
	// Numbers are given in the order in which things were agreed.
	return actionRows(db, projectId, { now, where: [isOpenItem(), own] });
}
