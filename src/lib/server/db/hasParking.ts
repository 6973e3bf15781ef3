import { and, eq, isNull } from 'drizzle-orm';
import type { Queryable } from './client';
import { phase, workshop } from './schema';

/** Whether a workshop has a place for what does not belong here and now, and is not over. */
export async function hasParking(db: Queryable, workshopId: string): Promise<boolean> {
	const [found] = await db
		.select({ id: phase.id })
		.from(workshop)
		.innerJoin(phase, and(eq(phase.workshopId, workshop.id), eq(phase.kind, 'parking')))
		.where(and(eq(workshop.id, workshopId), isNull(workshop.endedAt)))
		.limit(1);
	return found !== undefined;
}
