import { and, eq, ne } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { agendaItem, decision } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { lockMeeting } from './lockMeeting';
import { meetingFields } from './meetingFields';
import { requireItem } from './requireItem';

export const removeAgendaItemSchema = v.object({
	projectId: meetingFields.projectId,
	meetingId: meetingFields.meetingId,
	agendaItemId: meetingFields.agendaItemId
});

/**
 * Takes an item off the agenda. What was noted to it stays on the board and comes into the minutes.
 *
 * @throws Refusal `hasDecision`, `notAllowed`, `notFound`, or `notAsMeetingStands`, also for the open
 *   actions: they come to every meeting.
 */
export async function removeAgendaItem(
	context: CommandContext,
	input: v.InferInput<typeof removeAgendaItemSchema>
): Promise<void> {
	const wanted = parseInput(removeAgendaItemSchema, input);
	const { projectId, meetingId } = wanted;
	await transaction(context.db, async ({ tx, tell }) => {
		await lockMeeting(tx, context, wanted, 'prepare');
		const item = await requireItem(tx, wanted);
		if (item.kind === 'openActions') throw new Refusal('notAsMeetingStands');
		const [standing] = await tx
			.select({ id: decision.id })
			.from(decision)
			.where(and(eq(decision.agendaItemId, item.id), ne(decision.state, 'withdrawn')))
			.limit(1);
		if (standing) throw new Refusal('hasDecision');
		await tx.delete(agendaItem).where(eq(agendaItem.id, item.id));
		tell({ kind: 'meeting.changed', projectId, meetingId });
	});
}
