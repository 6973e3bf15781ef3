import { and, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { memberProfile } from '$lib/server/db/schema';

/** Id of the sector a member speaks for in a project; null where none is set. */
export async function memberSector(
	db: Queryable,
	projectId: string,
	userId: string
): Promise<string | null> {
	const [found] = await db
		.select({ sectorId: memberProfile.sectorId })
		.from(memberProfile)
		.where(and(eq(memberProfile.projectId, projectId), eq(memberProfile.userId, userId)));
	return found?.sectorId ?? null;
}
