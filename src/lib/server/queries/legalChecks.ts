import { and, desc, eq, sql } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { LegalState } from '$lib/domain/source/legalState';
import type { Queryable } from '$lib/server/db/client';
import { legalCheck, userAccount } from '$lib/server/db/schema';

/** What somebody found who looked a law up. */
export interface LegalCheck {
	state: LegalState;
	/** What they looked it up in. */
	edition: string;
	remark: string;
	checkedBy: string;
	checkedOn: CalendarDay;
}

/** Every check of a project, or of one recommendation there, newest first. */
export function legalChecks(
	db: Queryable,
	projectId: string,
	recommendationId?: string
): Promise<
	(LegalCheck & { recommendationId: string; position: number; cited: string; sequence: number })[]
> {
	return db
		.select({
			recommendationId: legalCheck.recommendationId,
			position: legalCheck.position,
			cited: legalCheck.cited,
			sequence: legalCheck.sequence,
			state: legalCheck.state,
			edition: legalCheck.edition,
			remark: legalCheck.remark,
			checkedBy: sql<string>`coalesce(${userAccount.name}, '')`,
			checkedOn: sql<CalendarDay>`${legalCheck.checkedOn}`
		})
		.from(legalCheck)
		.leftJoin(userAccount, eq(userAccount.id, legalCheck.checkedBy))
		.where(
			and(
				eq(legalCheck.projectId, projectId),
				recommendationId === undefined
					? undefined
					: eq(legalCheck.recommendationId, recommendationId)
			)
		)
		.orderBy(desc(legalCheck.sequence));
}
