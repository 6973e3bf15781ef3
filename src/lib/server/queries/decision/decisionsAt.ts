import { eq, inArray } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { agendaItem, decision, decisionPostponement } from '$lib/server/db/schema';
import { selectDecisions, type DecisionRow } from './selectDecisions';

/**
 * What there was to decide at a meeting. What was left to a later meeting stands as it was left, whatever
 * has become of it there.
 */
export async function decisionsAt(db: Queryable, meetingId: string): Promise<DecisionRow[]> {
	const [here, left] = await Promise.all([
		selectDecisions(db, eq(decision.meetingId, meetingId)),
		db
			.select({
				decisionId: decisionPostponement.decisionId,
				agendaItemId: decisionPostponement.agendaItemId
			})
			.from(decisionPostponement)
			.innerJoin(agendaItem, eq(agendaItem.id, decisionPostponement.agendaItemId))
			.where(eq(agendaItem.meetingId, meetingId))
	]);
	if (left.length === 0) return here;
	const ids = left.map(({ decisionId }) => decisionId);
	const elsewhere = (await selectDecisions(db, inArray(decision.id, ids))).map((row) => ({
		...row,
		...{ state: 'postponed' as const, outcome: '', reason: '', decidedOn: null },
		agendaItemId: left.find(({ decisionId }) => decisionId === row.id)!.agendaItemId
	}));
	return [...here, ...elsewhere].sort((a, b) => a.number - b.number);
}
