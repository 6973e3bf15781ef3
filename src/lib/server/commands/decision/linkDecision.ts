import { and, eq, ne } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { decision, decisionActionItem } from '$lib/server/db/schema';

/**
 * Ties an action to the decision it follows from, which is one of the meeting it is agreed at. That the
 * decision is made already does not stand in the way: its words stay as they are.
 *
 * @throws Refusal `notFound` for a decision of another meeting, or one that was withdrawn.
 */
export async function linkDecision(
	tx: Queryable,
	{
		actionItemId,
		decisionId,
		meetingId
	}: { actionItemId: string; decisionId: string; meetingId: string }
): Promise<void> {
	const [found] = meetingId
		? await tx
				.select({ id: decision.id })
				.from(decision)
				.where(
					and(
						eq(decision.id, decisionId),
						eq(decision.meetingId, meetingId),
						ne(decision.state, 'withdrawn')
					)
				)
		: [];
	if (!found) throw new Refusal('notFound', { field: 'decisionId' });
	await tx.insert(decisionActionItem).values({ decisionId, actionItemId });
}
