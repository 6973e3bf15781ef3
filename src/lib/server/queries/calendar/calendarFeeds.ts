import { and, eq, isNull, or } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { calendarFeed } from '$lib/server/db/schema';

/** The addresses a person may see: their own calendar's and the steering group's; null: not made yet. */
export async function calendarFeeds(
	db: Queryable,
	projectId: string,
	userId: string
): Promise<{ mine: string | null; steering: string | null }> {
	const feeds = await db
		.select({ userId: calendarFeed.userId, token: calendarFeed.token })
		.from(calendarFeed)
		.where(
			and(
				eq(calendarFeed.projectId, projectId),
				or(eq(calendarFeed.userId, userId), isNull(calendarFeed.userId))
			)
		);
	const tokenOf = (whose: string | null) =>
		feeds.find((feed) => feed.userId === whose)?.token ?? null;
	return { mine: tokenOf(userId), steering: tokenOf(null) };
}
