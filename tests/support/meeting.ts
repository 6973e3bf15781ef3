import { addGroupMember } from '$lib/server/commands/group/addGroupMember';
import { foundGroup } from '$lib/server/commands/group/foundGroup';
import { planMeeting } from '$lib/server/commands/meeting/planMeeting';
import type { Database } from '$lib/server/db/client';
import type { TestProject } from './project.ts';

/** Founds a working group of two: the project's member, who calls the meetings, and a nurse from outside. */
export async function newGroup(db: Database, project: TestProject, name = 'Familiegruppen') {
	const context = { db, actor: project.people.projectLead, now: new Date('2026-04-20T08:00:00Z') };
	const { groupId } = await foundGroup(context, { projectId: project.id, name });
	const group = { projectId: project.id, groupId };
	const { school, health } = project.sectors;
	const { userId } = project.people.member;
	await addGroupMember(context, { ...group, userId, sectorId: school, isLead: true });
	await addGroupMember(context, { ...group, name: 'Åse Sygeplejerske', sectorId: health });
	return groupId;
}

/** Plans a meeting on 4 May 2026 at 9. @param groupId '': of the steering group. */
export async function newMeeting(db: Database, project: TestProject, groupId: string) {
	const { meetingId } = await planMeeting(
		{ db, actor: project.people.projectLead, now: new Date('2026-04-20T08:00:00Z') },
		{
			...{ projectId: project.id, groupId, bodyName: 'Styregruppen' },
			...{ day: '4. maj 2026', startTime: '9.00', endTime: '10:30', place: 'Rådhuset' },
			openActionsTitle: 'Åbne handlinger'
		}
	);
	return meetingId;
}
