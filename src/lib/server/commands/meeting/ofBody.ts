import { and, eq, isNull, type SQL } from 'drizzle-orm';
import { meeting } from '$lib/server/db/schema';

/** Meetings of one working group, or of the steering group. */
export function ofBody(body: { projectId: string; groupId: string | null }): SQL | undefined {
	const { projectId, groupId } = body;
	return and(
		eq(meeting.projectId, projectId),
		groupId === null ? isNull(meeting.groupId) : eq(meeting.groupId, groupId)
	);
}
