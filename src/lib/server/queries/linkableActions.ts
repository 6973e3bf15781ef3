import { and, asc, eq, ne, notExists, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, actionItemRecommendation } from '$lib/server/db/schema';

/** An action that a recommendation can be tied to. */
export interface LinkableAction {
	id: string;
	number: number;
	title: string;
	/** As the form showed it. */
	version: number;
}

/** The project's actions that do not answer a recommendation yet, by number. */
export function linkableActions(
	db: Queryable,
	projectId: string,
	recommendationId: string
): Promise<LinkableAction[]> {
	const link = actionItemRecommendation;
	return db
		.select({
			id: actionItem.id,
			number: actionItem.number,
			title: actionItem.title,
			version: actionItem.version
		})
		.from(actionItem)
		.where(
			and(
				eq(actionItem.projectId, projectId),
				ne(actionItem.status, 'dropped'),
				notExists(
					db
						.select({ one: sql`1` })
						.from(link)
						.where(
							and(eq(link.actionItemId, actionItem.id), eq(link.recommendationId, recommendationId))
						)
				)
			)
		)
		.orderBy(asc(actionItem.number));
}
