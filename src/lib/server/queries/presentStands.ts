import { desc, eq, sql } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Choice } from '$lib/domain/choice';
import { standKey } from '$lib/domain/standKey';
import type { Queryable } from '$lib/server/db/client';
import { choice, userAccount } from '$lib/server/db/schema';
import { choiceMadeBy } from './choiceMadeBy';

/** The stand that holds now, and whose it is. */
export interface PresentStand {
	sequence: number;
	state: Choice;
	reason: string;
	decidingBody: string;
	decidedOn: CalendarDay;
	madeBy: string;
}

/** Every stand that holds in a project, by `standKey`. What was never chosen about is not in it. */
export async function presentStands(
	db: Queryable,
	projectId: string
): Promise<Map<string, PresentStand>> {
	const rows = await db
		.selectDistinctOn([choice.recommendationId, choice.elementId], {
			recommendationId: choice.recommendationId,
			elementId: choice.elementId,
			sequence: choice.sequence,
			state: choice.state,
			reason: choice.reason,
			decidingBody: choice.decidingBody,
			decidedOn: sql<CalendarDay>`${choice.decidedOn}`,
			madeBy: choiceMadeBy
		})
		.from(choice)
		.leftJoin(userAccount, eq(userAccount.id, choice.madeBy))
		.where(eq(choice.projectId, projectId))
		.orderBy(choice.recommendationId, choice.elementId, desc(choice.sequence));
	return new Map(
		rows.map(({ recommendationId, elementId, ...stand }) => [
			standKey(recommendationId, elementId),
			stand
		])
	);
}
