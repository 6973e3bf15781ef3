import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { phase } from '$lib/server/db/schema';

/** The programme of a workshop, in order, scripts and all: for those who run it. */
export function programmeOf(db: Queryable, workshopId: string) {
	return db
		.select()
		.from(phase)
		.where(eq(phase.workshopId, workshopId))
		.orderBy(asc(phase.position));
}

export type ProgrammePhase = Awaited<ReturnType<typeof programmeOf>>[number];
