import { and, desc, eq, sql } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { ConflictStand } from '$lib/domain/source/conflictStand';
import type { Queryable } from '$lib/server/db/client';
import { conflictDecision, userAccount } from '$lib/server/db/schema';

/** What was decided of a conflict, once; of each conflict the highest sequence is the present. */
export interface ConflictDecision {
	conflictKey: string;
	sequence: number;
	stand: ConflictStand;
	/** What the project goes by; null where it is not settled. */
	answer: string | null;
	reason: string;
	decidingBody: string;
	decidedOn: CalendarDay;
	caseNumber: string | null;
	madeBy: string;
	at: Date;
}

/** Everything the project decided of its conflicts, or of one of them, newest first. */
export function conflictDecisions(
	db: Queryable,
	projectId: string,
	conflictKey?: string
): Promise<ConflictDecision[]> {
	return db
		.select({
			conflictKey: conflictDecision.conflictKey,
			sequence: conflictDecision.sequence,
			stand: conflictDecision.stand,
			answer: conflictDecision.answer,
			reason: conflictDecision.reason,
			decidingBody: conflictDecision.decidingBody,
			decidedOn: sql<CalendarDay>`${conflictDecision.decidedOn}`,
			caseNumber: conflictDecision.caseNumber,
			madeBy: sql<string>`coalesce(${userAccount.name}, '')`,
			at: conflictDecision.createdAt
		})
		.from(conflictDecision)
		.leftJoin(userAccount, eq(userAccount.id, conflictDecision.madeBy))
		.where(
			and(
				eq(conflictDecision.projectId, projectId),
				conflictKey === undefined ? undefined : eq(conflictDecision.conflictKey, conflictKey)
			)
		)
		.orderBy(desc(conflictDecision.sequence));
}
