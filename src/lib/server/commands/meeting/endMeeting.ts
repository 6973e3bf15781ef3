import { and, eq, isNull } from 'drizzle-orm';
import { readNotes, readSections } from '$lib/board';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { agendaItem, meeting, meetingAttendance } from '$lib/server/db/schema';
import { boardAsStored } from '../boardAsStored';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { agendaOf, insertAgendaItem } from './agendaItems';
import { lockMeeting } from './lockMeeting';
import { meetingStepSchema, type MeetingStepInput } from './stepSchema';

/**
 * Ends a meeting: what was noted becomes its minutes, item by item, and whoever was not seen was
 * absent. Notes in a section that is no item of the agenda become one, so that nothing noted is lost.
 *
 * @throws Refusal `notAllowed`, `notFound` or `notAsMeetingStands`.
 */
export async function endMeeting(context: CommandContext, input: MeetingStepInput): Promise<void> {
	const { projectId, meetingId } = parseInput(meetingStepSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { boardId, heldAt } = await lockMeeting(tx, context, { projectId, meetingId }, 'end');
		if (boardId) await takeMinutes(tx, meetingId, boardId);
		await tx
			.update(meetingAttendance)
			.set({ presence: 'absent' })
			.where(and(eq(meetingAttendance.meetingId, meetingId), isNull(meetingAttendance.presence)));
		await tx
			.update(meeting)
			.set({ state: 'held', heldAt: heldAt ?? context.now })
			.where(eq(meeting.id, meetingId));
		tell({ kind: 'meeting.changed', projectId, meetingId });
	});
}

async function takeMinutes(tx: Queryable, meetingId: string, boardId: string): Promise<void> {
	const noted = await notedOn(tx, boardId);
	const items = await agendaOf(tx, meetingId);
	for (const { sectionKey, title, minutes } of noted) {
		const item =
			items.find((one) => one.sectionKey === sectionKey) ??
			(minutes && (await insertAgendaItem(tx, { meetingId, kind: 'topic', title, sectionKey })));
		if (item) await tx.update(agendaItem).set({ minutes }).where(eq(agendaItem.id, item.id));
	}
}

/** What stands in each section of the board, a line for each note. */
function notedOn(tx: Queryable, boardId: string) {
	return boardAsStored(tx, boardId, (doc) => {
		const notes = readNotes(doc, { parts: true });
		return readSections(doc).map(({ key, title }) => ({
			sectionKey: key,
			title,
			minutes: notes
				.filter((note) => note.sectionKey === key)
				.map(({ text }) => text.trim())
				.filter((text) => text !== '')
				.join('\n')
		}));
	});
}
