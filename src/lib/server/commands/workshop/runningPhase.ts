import { eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { phase } from '$lib/server/db/schema';
import { facilitated, type WorkshopRow } from './facilitated';
import type { PhaseRow } from './phasesOf';

/**
 * The phase that runs, for somebody who may run the workshop.
 *
 * @throws Refusal `notAllowed`, `notFound`, or `notInThisPhase` where none runs.
 */
export async function runningPhase(
	tx: Queryable,
	context: Pick<CommandContext, 'actor'>,
	workshopId: string
): Promise<{ row: WorkshopRow; running: PhaseRow }> {
	const row = await facilitated(tx, context, workshopId);
	const [running] = row.currentPhaseId
		? await tx.select().from(phase).where(eq(phase.id, row.currentPhaseId))
		: [];
	if (!running || row.endedAt) throw new Refusal('notInThisPhase');
	return { row, running };
}
