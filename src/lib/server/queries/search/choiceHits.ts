import { eq, sql } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Choice } from '$lib/domain/choice';
import { anyOf } from '$lib/server/db/anyOf';
import type { Queryable } from '$lib/server/db/client';
import { choice, recommendation } from '$lib/server/db/schema';

/** A stand the project has taken, now or before. */
export interface ChoiceHit {
	kind: 'choice';
	key: string;
	id: string;
	code: string;
	title: string;
	state: Choice;
	decidingBody: string;
	decidedOn: CalendarDay;
	text: string;
}

export function choiceHits(db: Queryable, ids: readonly string[]): Promise<ChoiceHit[]> {
	return db
		.select({
			kind: sql<'choice'>`'choice'`,
			key: sql<string>`'choice/' || ${choice.id}`,
			id: choice.id,
			code: recommendation.code,
			title: recommendation.title,
			state: choice.state,
			decidingBody: choice.decidingBody,
			decidedOn: sql<CalendarDay>`${choice.decidedOn}`,
			text: choice.reason
		})
		.from(choice)
		.innerJoin(recommendation, eq(recommendation.id, choice.recommendationId))
		.where(anyOf(choice.id, ids));
}
