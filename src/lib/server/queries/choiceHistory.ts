import { and, desc, eq, sql } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Choice } from '$lib/domain/choice';
import type { Queryable } from '$lib/server/db/client';
import { choice, userAccount } from '$lib/server/db/schema';
import { choiceMadeBy } from './choiceMadeBy';

/** A stand as it was taken; of each element (null: the whole) the highest sequence is the present. */
export interface ChoiceEntry {
	elementId: string | null;
	sequence: number;
	state: Choice;
	reason: string;
	decidingBody: string;
	decidedOn: CalendarDay;
	caseNumber: string | null;
	madeBy: string;
	at: Date;
}

/** Every stand the project has taken on a recommendation and its elements, newest first. */
export function choiceHistory(
	db: Queryable,
	projectId: string,
	recommendationId: string
): Promise<ChoiceEntry[]> {
	return db
		.select({
			elementId: choice.elementId,
			sequence: choice.sequence,
			state: choice.state,
			reason: choice.reason,
			decidingBody: choice.decidingBody,
			decidedOn: sql<CalendarDay>`${choice.decidedOn}`,
			caseNumber: choice.caseNumber,
			madeBy: choiceMadeBy,
			at: choice.createdAt
		})
		.from(choice)
		.leftJoin(userAccount, eq(userAccount.id, choice.madeBy))
		.where(and(eq(choice.projectId, projectId), eq(choice.recommendationId, recommendationId)))
		.orderBy(desc(choice.sequence));
}
