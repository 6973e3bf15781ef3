import { and, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { calendarFeed, membership, project, userAccount } from '$lib/server/db/schema';

/** Whose calendar an address opens. */
export interface CalendarFeed {
	projectId: string;
	projectName: string;
	/** Null: the steering group's. */
	userId: string | null;
}

/**
 * The feed of an address; null where there is none, and for somebody who has left the project or whose
 * account is closed: a calendar program asks for years.
 */
export async function feedByToken(db: Queryable, token: string): Promise<CalendarFeed | null> {
	const [feed] = await db
		.select({
			projectId: calendarFeed.projectId,
			projectName: project.name,
			userId: calendarFeed.userId
		})
		.from(calendarFeed)
		.innerJoin(project, eq(project.id, calendarFeed.projectId))
		.where(eq(calendarFeed.token, token));
	if (!feed || feed.userId === null) return feed ?? null;
	const [present] = await db
		.select({ id: userAccount.id })
		.from(userAccount)
		.innerJoin(membership, eq(membership.userId, userAccount.id))
		.where(
			and(
				eq(userAccount.id, feed.userId),
				isNull(userAccount.deactivatedAt),
				eq(membership.projectId, feed.projectId),
				isNull(membership.endedAt)
			)
		)
		.limit(1);
	return present ? feed : null;
}
