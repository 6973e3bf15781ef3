import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import { decisionStates, isUndecided } from '$lib/domain/meeting/decisionState';
import type { Queryable } from '$lib/server/db/client';
import { decision, decisionPostponement, meeting } from '$lib/server/db/schema';
import { insertAgendaItem } from '../meeting/agendaItems';
import { ofBody } from '../meeting/ofBody';

/**
 * Puts on a new meeting's agenda what the same body was left to decide: what is wanted of the steering
 * group and stands nowhere yet, and what earlier meetings postponed, did not come to, or were called off
 * with. The minutes of those that were held go on saying that it was postponed.
 */
export async function takeUpWanted(
	tx: Queryable,
	{
		id: meetingId,
		projectId,
		groupId
	}: Pick<typeof meeting.$inferSelect, 'id' | 'projectId' | 'groupId'>
): Promise<void> {
	const left = await tx
		.select({
			id: decision.id,
			title: decision.title,
			agendaItemId: decision.agendaItemId,
			state: meeting.state
		})
		.from(decision)
		.leftJoin(meeting, eq(meeting.id, decision.meetingId))
		.where(
			and(
				eq(decision.projectId, projectId),
				inArray(decision.state, decisionStates.filter(isUndecided)),
				or(
					groupId === null ? isNull(decision.meetingId) : undefined,
					and(ofBody({ projectId, groupId }), inArray(meeting.state, ['held', 'cancelled']))
				)
			)
		)
		.orderBy(asc(decision.number))
		.for('update', { of: decision });
	for (const { id, title, agendaItemId, state } of left) {
		if (agendaItemId && state === 'held')
			await tx.insert(decisionPostponement).values({ decisionId: id, agendaItemId });
		const item = await insertAgendaItem(tx, { meetingId, kind: 'decision', title });
		await tx
			.update(decision)
			.set({ meetingId, agendaItemId: item.id, state: 'wanted' })
			.where(eq(decision.id, id));
	}
}
