import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { mergeFields } from '$lib/domain/mergeFields';
import type { CommandContext } from '$lib/server/context';
import { phase } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { forgetSpeakers } from './forgetSpeakers';
import { phaseDraftSchema, phaseSettingsSchema } from './phaseFields';
import { phasePlace, requirePhase, withPhases } from './withPhases';

export const editPhaseSchema = v.object({
	...phasePlace,
	/** Only what is to change; of the settings, too. */
	changes: v.partial(
		v.object({
			...v.omit(phaseDraftSchema, ['kind', 'settings']).entries,
			settings: v.partial(phaseSettingsSchema)
		})
	),
	/** As the form was opened with, by the field's name, settings among them. */
	was: v.optional(v.record(v.string(), v.unknown()), {})
});

/**
 * Changes what is given of a phase, also while it runs: what it says and what it allows holds from that
 * moment on. What somebody else has changed since the form was opened stands beside it. Its clock is
 * steered apart, see `steerPhase`.
 *
 * @throws Refusal `notAllowed`, `notFound`, what is wrong with a field, or `changedMeanwhile` with the
 *   field that both have changed.
 */
export async function editPhase(
	context: CommandContext,
	input: v.InferInput<typeof editPhaseSchema>
): Promise<void> {
	const within = ['changes', 'settings'];
	const { workshopId, phaseId, changes, was } = parseInput(editPhaseSchema, input, { within });
	await withPhases(context, workshopId, async (tx, phases) => {
		const { settings: present, ...now } = requirePhase(phases, phaseId);
		const { settings: wanted = {}, ...fields } = changes;
		// A phase from before there was a choice says nothing of seats, and its form says no.
		const before = { keepsSeats: false, ...present };
		const settings = { ...before, ...mergeFields(before, wanted, was) };
		await tx
			.update(phase)
			.set({ ...mergeFields(now, fields, was), settings })
			.where(eq(phase.id, phaseId));
		if (fields.anonymity === 'unstored') await forgetSpeakers(tx, phaseId);
	});
}
