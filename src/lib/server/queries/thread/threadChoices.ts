import { and, asc, eq, sql } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Choice } from '$lib/domain/choice';
import type { Queryable } from '$lib/server/db/client';
import { choice, recommendationElement, userAccount } from '$lib/server/db/schema';
import { choiceMadeBy } from '../choiceMadeBy';

/** A stand the project has taken, as it was taken. */
export interface ThreadChoice {
	id: string;
	/** What the element says; null: it is about the recommendation as a whole. */
	element: string | null;
	state: Choice;
	reason: string;
	decidingBody: string;
	decidedOn: CalendarDay;
	madeBy: string;
	/** No later one has taken its place. */
	isPresent: boolean;
}

/** In the order they were made. */
export function threadChoices(
	db: Queryable,
	projectId: string,
	recommendationId: string
): Promise<ThreadChoice[]> {
	return db
		.select({
			id: choice.id,
			element: recommendationElement.text,
			state: choice.state,
			reason: choice.reason,
			decidingBody: choice.decidingBody,
			decidedOn: sql<CalendarDay>`${choice.decidedOn}`,
			madeBy: choiceMadeBy,
			isPresent: sql<boolean>`${choice.sequence} = max(${choice.sequence}) over (partition by ${choice.elementId})`
		})
		.from(choice)
		.leftJoin(recommendationElement, eq(recommendationElement.id, choice.elementId))
		.leftJoin(userAccount, eq(userAccount.id, choice.madeBy))
		.where(and(eq(choice.projectId, projectId), eq(choice.recommendationId, recommendationId)))
		.orderBy(sql`${recommendationElement.position} nulls first`, asc(choice.sequence));
}
