import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { agendaItem } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { agendaOf } from './agendaItems';
import { lockMeeting } from './lockMeeting';
import { meetingFields } from './meetingFields';

export const moveAgendaItemSchema = v.object({
	projectId: meetingFields.projectId,
	meetingId: meetingFields.meetingId,
	agendaItemId: meetingFields.agendaItemId,
	direction: meetingFields.direction
});

/**
 * Moves an item one place up or down the agenda; at its end it stays where it is.
 *
 * @throws Refusal `notAllowed`, `notFound` or `notAsMeetingStands`.
 */
export async function moveAgendaItem(
	context: CommandContext,
	input: v.InferInput<typeof moveAgendaItemSchema>
): Promise<void> {
	const wanted = parseInput(moveAgendaItemSchema, input);
	const { projectId, meetingId, agendaItemId, direction } = wanted;
	await transaction(context.db, async ({ tx, tell }) => {
		await lockMeeting(tx, context, wanted, 'prepare');
		const ids = (await agendaOf(tx, meetingId)).map(({ id }) => id);
		const from = ids.indexOf(agendaItemId);
		if (from < 0) throw new Refusal('notFound');
		const to = from + (direction === 'up' ? -1 : 1);
		if (to < 0 || to >= ids.length) return;
		[ids[from], ids[to]] = [ids[to]!, ids[from]!];
		for (const [index, id] of ids.entries())
			await tx
				.update(agendaItem)
				.set({ position: index + 1 })
				.where(eq(agendaItem.id, id));
		tell({ kind: 'meeting.changed', projectId, meetingId });
	});
}
