import type { Queryable } from '$lib/server/db/client';
import { meetingsOf, type ListedMeeting } from './meetingsOf';

/** The steering group's meetings, newest first. */
export function steeringMeetings(db: Queryable, projectId: string): Promise<ListedMeeting[]> {
	return meetingsOf(db, { projectId, groupId: null });
}
