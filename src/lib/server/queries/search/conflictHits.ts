import { eq, sql } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import { anyOf } from '$lib/server/db/anyOf';
import type { Queryable } from '$lib/server/db/client';
import { conflictDecision, sourceConflict } from '$lib/server/db/schema';

/** What was decided where the sources do not agree. */
export interface ConflictHit {
	kind: 'conflict';
	key: string;
	conflictKey: string;
	title: string;
	decidingBody: string;
	decidedOn: CalendarDay;
	text: string;
}

export function conflictHits(db: Queryable, ids: readonly string[]): Promise<ConflictHit[]> {
	return db
		.select({
			kind: sql<'conflict'>`'conflict'`,
			key: sql<string>`'conflict/' || ${conflictDecision.id}`,
			conflictKey: conflictDecision.conflictKey,
			// What was decided outlives the edition of the catalogue that asked.
			title: sql<string>`coalesce(${sourceConflict.question}, ${conflictDecision.conflictKey})`,
			decidingBody: conflictDecision.decidingBody,
			decidedOn: sql<CalendarDay>`${conflictDecision.decidedOn}`,
			text: sql<string>`concat_ws(': ', ${conflictDecision.answer}, ${conflictDecision.reason})`
		})
		.from(conflictDecision)
		.leftJoin(sourceConflict, eq(sourceConflict.key, conflictDecision.conflictKey))
		.where(anyOf(conflictDecision.id, ids));
}
