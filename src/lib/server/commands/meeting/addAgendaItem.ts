import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { insertAgendaItem } from './agendaItems';
import { lockMeeting } from './lockMeeting';
import { meetingFields } from './meetingFields';

export const addAgendaItemSchema = v.object({
	projectId: meetingFields.projectId,
	meetingId: meetingFields.meetingId,
	title: meetingFields.itemTitle,
	presentation: meetingFields.presentation
});

/**
 * Puts something to talk about last on the agenda.
 *
 * @throws Refusal `notAllowed`, `notFound`, `notAsMeetingStands`, or what is wrong with a field.
 */
export async function addAgendaItem(
	context: CommandContext,
	input: v.InferInput<typeof addAgendaItemSchema>
): Promise<{ agendaItemId: string }> {
	const wanted = parseInput(addAgendaItemSchema, input);
	const { projectId, meetingId, title, presentation } = wanted;
	return transaction(context.db, async ({ tx, tell }) => {
		await lockMeeting(tx, context, wanted, 'prepare');
		const item = await insertAgendaItem(tx, { meetingId, kind: 'topic', title, presentation });
		tell({ kind: 'meeting.changed', projectId, meetingId });
		return { agendaItemId: item.id };
	});
}
