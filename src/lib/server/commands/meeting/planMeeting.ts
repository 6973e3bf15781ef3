import { eq, max } from 'drizzle-orm';
import * as v from 'valibot';
import { newKey } from '$lib/board';
import { agendaSection } from '$lib/domain/meeting/agendaSection';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { agendaItem, meeting } from '$lib/server/db/schema';
import { takeUpWanted } from '../decision/takeUpWanted';
import { lockGroup } from '../group/lockGroup';
import { insertBoard } from '../insertBoard';
import { lockProject } from '../lockProject';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { agendaOf } from './agendaItems';
import { ofBody } from './ofBody';
import { invite } from './invite';
import { meetingFields } from './meetingFields';
import { meetingTimes } from './meetingTimes';
import { requireKeep } from './requireKeep';

export const planMeetingSchema = v.object({
	projectId: meetingFields.projectId,
	groupId: meetingFields.groupId,
	bodyName: meetingFields.bodyName,
	title: meetingFields.title,
	day: meetingFields.day,
	startTime: meetingFields.startTime,
	endTime: meetingFields.endTime,
	place: meetingFields.place,
	/** What the first item is called: the open actions come to every meeting by themselves. */
	openActionsTitle: meetingFields.itemTitle
});

type Plan = v.InferOutput<typeof planMeetingSchema>;

/**
 * Calls a meeting of a working group, or of the steering group. The open actions are on its agenda, and
 * what was left to decide; everybody in the group is awaited; and there is a board to note on.
 *
 * @throws Refusal `notAllowed`, `notFound`, `groupClosed`, `notADate`, `notATime`, or what else is
 *   wrong with a field.
 */
export async function planMeeting(
	context: CommandContext,
	input: v.InferInput<typeof planMeetingSchema>
): Promise<{ meetingId: string; number: number }> {
	const { projectId } = input;
	requireKeep(context.actor, projectId, input.groupId || null);
	const plan = parseInput(planMeetingSchema, input);
	const groupId = plan.groupId || null;
	const createdBy = context.actor.userId;
	return transaction(context.db, async ({ tx, tell }) => {
		// Boards and meetings are counted: one plans after the other.
		await lockProject(tx, projectId);
		const body = groupId ? (await lockGroup(tx, { projectId, groupId })).name : plan.bodyName;
		if (!body) throw new Refusal('required', { field: 'bodyName' });
		const number = await nextNumber(tx, projectId, groupId);
		const [planned] = await tx
			.insert(meeting)
			.values({
				...{ projectId, groupId, number, createdBy, title: plan.title, place: plan.place },
				...meetingTimes(plan),
				createdAt: context.now
			})
			.returning();
		const meetingId = planned!.id;
		await beginAgenda(tx, meetingId, plan);
		await takeUpWanted(tx, planned!);
		await invite(tx, planned!);
		const boardId = await makeBoard(tx, projectId, meetingId, `${body} ${number}`);
		tell({ kind: 'board.changed', projectId, boardId });
		tell({ kind: 'meeting.changed', projectId, meetingId });
		return { meetingId, number };
	});
}

async function nextNumber(tx: Queryable, projectId: string, groupId: string | null) {
	const [last] = await tx
		.select({ number: max(meeting.number) })
		.from(meeting)
		.where(ofBody({ projectId, groupId }));
	return (last?.number ?? 0) + 1;
}

async function beginAgenda(tx: Queryable, meetingId: string, { openActionsTitle }: Plan) {
	await tx.insert(agendaItem).values({
		...{ meetingId, position: 1, kind: 'openActions' as const, title: openActionsTitle },
		sectionKey: agendaSection(newKey())
	});
}

async function makeBoard(
	tx: Queryable,
	projectId: string,
	meetingId: string,
	title: string
): Promise<string> {
	const agenda = await agendaOf(tx, meetingId);
	const sections = agenda.map((item) => ({ key: item.sectionKey, title: item.title }));
	const boardId = await insertBoard(tx, { projectId, workshopId: null, title, sections });
	await tx.update(meeting).set({ boardId }).where(eq(meeting.id, meetingId));
	return boardId;
}
