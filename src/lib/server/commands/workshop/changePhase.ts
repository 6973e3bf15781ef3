import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { phase } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { workshopFields } from '../workshopFields';
import { MAX_PHASES, phaseDraftSchema } from './phaseFields';
import type { PhaseRow } from './phasesOf';
import { phasePlace, requirePhase, setOrder, withPhases } from './withPhases';

export const addPhaseSchema = v.object({
	workshopId: workshopFields.workshopId,
	draft: phaseDraftSchema
});
export const movePhaseSchema = v.object({
	...phasePlace,
	/** Its new place in the programme, from 0. */
	to: v.pipe(
		v.union([v.number(), v.pipe(v.string(), v.nonEmpty('required'))], 'required'),
		v.transform(Number),
		v.integer('required'),
		v.minValue(0, 'required'),
		v.maxValue(MAX_PHASES, 'required')
	)
});
export const removePhaseSchema = v.object(phasePlace);

/**
 * Adds a phase at the end of the programme.
 *
 * @throws Refusal `notAllowed`, `notFound`, what is wrong with a field, or `tooLong` for `phases` where
 *   the programme is full.
 */
export async function addPhase(
	context: CommandContext,
	input: v.InferInput<typeof addPhaseSchema>
): Promise<void> {
	const within = ['draft', 'settings'];
	const { workshopId, draft } = parseInput(addPhaseSchema, input, { within });
	await withPhases(context, workshopId, async (tx, phases) => {
		requireRoom(phases);
		await tx.insert(phase).values({ ...draft, workshopId, position: phases.length });
	});
}

/**
 * Puts a phase somewhere else. What has begun stays where it is, and nothing is put in front of it.
 *
 * @throws Refusal `notAllowed`, `notFound` or `programmeHasBegun`.
 */
export async function movePhase(
	context: CommandContext,
	input: v.InferInput<typeof movePhaseSchema>
): Promise<void> {
	const { workshopId, phaseId, to } = parseInput(movePhaseSchema, input);
	await withPhases(context, workshopId, async (tx, phases) => {
		const moving = requirePhase(phases, phaseId);
		const others = phases.filter(({ id }) => id !== phaseId);
		const begun = others.findLastIndex(({ startedAt }) => startedAt !== null);
		if (moving.startedAt || to <= begun) throw new Refusal('programmeHasBegun');
		others.splice(to, 0, moving);
		await setOrder(tx, others);
	});
}

/** @throws Refusal `notAllowed`, `notFound`, or `programmeHasBegun` for one that has begun. */
export async function removePhase(
	context: CommandContext,
	input: v.InferInput<typeof removePhaseSchema>
): Promise<void> {
	const { workshopId, phaseId } = parseInput(removePhaseSchema, input);
	await withPhases(context, workshopId, async (tx, phases) => {
		if (requirePhase(phases, phaseId).startedAt) throw new Refusal('programmeHasBegun');
		await tx.delete(phase).where(eq(phase.id, phaseId));
		await setOrder(
			tx,
			phases.filter(({ id }) => id !== phaseId)
		);
	});
}

/** @throws Refusal `tooLong` for `phases` where no phase may be added. */
export function requireRoom(phases: readonly PhaseRow[]): void {
	if (phases.length >= MAX_PHASES) throw new Refusal('tooLong', { field: 'phases' });
}
