import type { Database } from '$lib/server/db/client';
import { meeting } from '$lib/server/db/schema';

/** Calls a meeting of the steering group; the first one, where nothing else is said. */
export async function newSteeringMeeting(
	db: Database,
	projectId: string,
	over: Partial<typeof meeting.$inferInsert> = {}
): Promise<string> {
	const [made] = await db
		.insert(meeting)
		.values({ projectId, number: 1, startsAt: new Date('2026-06-01T10:00:00Z'), ...over })
		.returning({ id: meeting.id });
	if (!made) throw new Error('nothing was inserted');
	return made.id;
}
