import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { phase } from '$lib/server/db/schema';

export type PhaseRow = typeof phase.$inferSelect;

/** The programme of a workshop, in order. */
export function phasesOf(tx: Queryable, workshopId: string): Promise<PhaseRow[]> {
	return tx
		.select()
		.from(phase)
		.where(eq(phase.workshopId, workshopId))
		.orderBy(asc(phase.position));
}
