import { eq, inArray } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import {
	actionItem,
	board,
	grantEntry,
	meeting,
	meetingAttendance,
	memberProfile,
	participant,
	project,
	risk,
	sector,
	unit,
	workingGroup,
	workingGroupMember,
	workshop
} from '$lib/server/db/schema';

/**
 * Deletes a project with all that is in it. What names a person, a unit, a sector or a workstream goes
 * before those; choices, decisions and what the steering group saw go with the project itself, and not a
 * moment before. Asks for no rights.
 */
export async function deleteProject(tx: Queryable, projectId: string): Promise<void> {
	const workshops = tx
		.select({ id: workshop.id })
		.from(workshop)
		.where(eq(workshop.projectId, projectId));
	for (const table of [actionItem, board, grantEntry, risk])
		await tx.delete(table).where(eq(table.projectId, projectId));
	await tx.delete(participant).where(inArray(participant.workshopId, workshops));
	await emptyMeetings(tx, projectId);
	for (const table of [memberProfile, unit, sector])
		await tx.delete(table).where(eq(table.projectId, projectId));
	await tx.delete(project).where(eq(project.id, projectId));
}

/** Who was in a group or at a meeting: the meetings themselves stay, what they decided hangs on them. */
async function emptyMeetings(tx: Queryable, projectId: string): Promise<void> {
	const groups = tx
		.select({ id: workingGroup.id })
		.from(workingGroup)
		.where(eq(workingGroup.projectId, projectId));
	const meetings = tx
		.select({ id: meeting.id })
		.from(meeting)
		.where(eq(meeting.projectId, projectId));
	await tx.delete(workingGroupMember).where(inArray(workingGroupMember.groupId, groups));
	await tx.delete(meetingAttendance).where(inArray(meetingAttendance.meetingId, meetings));
	await tx
		.update(workingGroup)
		.set({ workstreamId: null })
		.where(eq(workingGroup.projectId, projectId));
}
