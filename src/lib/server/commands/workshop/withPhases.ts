import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { phase } from '$lib/server/db/schema';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { facilitated } from './facilitated';
import { phasesOf, type PhaseRow } from './phasesOf';

/** Names one phase of a workshop. */
export const phasePlace = {
	workshopId: workshopFields.workshopId,
	phaseId: v.pipe(v.string('notFound'), v.uuid('notFound'))
};

/**
 * Changes a programme, which nobody else changes meanwhile.
 *
 * @throws Refusal `notAllowed` or `notFound`.
 */
export async function withPhases(
	context: CommandContext,
	workshopId: string,
	work: (tx: Queryable, phases: PhaseRow[]) => Promise<void>
): Promise<void> {
	await transaction(context.db, async ({ tx, tell }) => {
		const { projectId } = await facilitated(tx, context, workshopId);
		await work(tx, await phasesOf(tx, workshopId));
		tell({ kind: 'workshop.changed', projectId, workshopId });
	});
}

/** @throws Refusal `notFound` */
export function requirePhase(phases: readonly PhaseRow[], phaseId: string): PhaseRow {
	const found = phases.find(({ id }) => id === phaseId);
	if (!found) throw new Refusal('notFound');
	return found;
}

/** Writes down where each phase stands now. */
export async function setOrder(tx: Queryable, phases: readonly PhaseRow[]): Promise<void> {
	for (const [position, { id, position: before }] of phases.entries())
		if (position !== before) await tx.update(phase).set({ position }).where(eq(phase.id, id));
}
