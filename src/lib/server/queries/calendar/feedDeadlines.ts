import { and, asc, eq, inArray, isNotNull, notInArray, or } from 'drizzle-orm';
import { actionStatuses, isClosed } from '$lib/domain/actionStatus';
import { isoDay, type CalendarDay } from '$lib/domain/calendarDay';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, project, userAccount } from '$lib/server/db/schema';
import type { CalendarFeed } from './feedByToken';

export interface FeedDeadline {
	id: string;
	number: number;
	title: string;
	dueOn: CalendarDay;
	version: number;
	projectSlug: string;
}

const notExpected = actionStatuses.filter((status) => status === 'proposed' || isClosed(status));

/** The deadlines of what is still to be done: a person's own, or for the steering group all. */
export async function feedDeadlines(
	db: Queryable,
	{ projectId, userId }: CalendarFeed
): Promise<FeedDeadline[]> {
	const rows = await db
		.select({
			id: actionItem.id,
			number: actionItem.number,
			title: actionItem.title,
			dueOn: actionItem.dueOn,
			version: actionItem.version,
			projectSlug: project.slug
		})
		.from(actionItem)
		.innerJoin(project, eq(project.id, actionItem.projectId))
		.where(
			and(
				eq(actionItem.projectId, projectId),
				isNotNull(actionItem.dueOn),
				notInArray(actionItem.status, notExpected),
				userId === null
					? undefined
					: or(
							eq(actionItem.ownerUserId, userId),
							// A unit's, with this person as its contact.
							inArray(
								actionItem.ownerEmail,
								db
									.select({ email: userAccount.email })
									.from(userAccount)
									.where(eq(userAccount.id, userId))
							)
						)
			)
		)
		.orderBy(asc(actionItem.dueOn), asc(actionItem.number));
	return rows.map(({ dueOn, ...row }) => ({ ...row, dueOn: isoDay(dueOn ?? '') }));
}
