import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { agendaItem } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { lockMeeting } from './lockMeeting';
import { meetingFields } from './meetingFields';
import { requireItem } from './requireItem';

export const editAgendaItemSchema = v.object({
	projectId: meetingFields.projectId,
	meetingId: meetingFields.meetingId,
	agendaItemId: meetingFields.agendaItemId,
	version: meetingFields.version,
	title: meetingFields.itemTitle,
	presentation: meetingFields.presentation
});

/**
 * Changes what an item is called, and what the meeting is told beforehand.
 *
 * @throws Refusal `changedMeanwhile` where it is no longer as the form showed it; `notAllowed`,
 *   `notFound`, `notAsMeetingStands`, or what is wrong with a field.
 */
export async function editAgendaItem(
	context: CommandContext,
	input: v.InferInput<typeof editAgendaItemSchema>
): Promise<void> {
	const wanted = parseInput(editAgendaItemSchema, input);
	const { projectId, meetingId, version, title, presentation } = wanted;
	await transaction(context.db, async ({ tx, tell }) => {
		await lockMeeting(tx, context, wanted, 'prepare');
		const item = await requireItem(tx, wanted);
		if (item.version !== version) throw new Refusal('changedMeanwhile');
		await tx
			.update(agendaItem)
			.set({ title, presentation, version: version + 1 })
			.where(eq(agendaItem.id, item.id));
		tell({ kind: 'meeting.changed', projectId, meetingId });
	});
}
