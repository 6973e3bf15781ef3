import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import { mayBeCut } from '$lib/domain/workshop/cutOffers';
import type { CommandContext } from '$lib/server/context';
import { phase } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { facilitated } from './facilitated';
import { MAX_PHASES } from './phaseFields';
import { phasesOf } from './phasesOf';

const cut = v.object({
	phaseId: v.pipe(v.string('notFound'), v.uuid('notFound')),
	/** What it is to last from now on. */
	minutes: v.pipe(v.number('required'), v.integer('required'), v.minValue(1, 'required'))
});

/** As a form sends it: the phase's id, an equals sign, minutes. */
const writtenCut = v.pipe(
	v.string('required'),
	v.transform((written) => {
		const [phaseId, minutes = ''] = written.split('=');
		return { phaseId, minutes: Number(minutes) };
	}),
	cut
);

export const cutPhasesSchema = v.object({
	workshopId: workshopFields.workshopId,
	cuts: v.pipe(
		v.array(v.union([cut, writtenCut], 'required'), 'required'),
		v.minLength(1, 'required'),
		v.maxLength(MAX_PHASES, 'tooLong')
	)
});

/**
 * Shortens phases that are still to come: all of them, or none. What is as short already stays, so that
 * done twice it is done once.
 *
 * @throws Refusal `notAllowed`, also for a break and what else is protected; `notFound`, or
 *   `programmeHasBegun` for a phase that has.
 */
export async function cutPhases(
	context: CommandContext,
	input: v.InferInput<typeof cutPhasesSchema>
): Promise<void> {
	const { workshopId, cuts } = parseInput(cutPhasesSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { projectId } = await facilitated(tx, context, workshopId);
		const phases = await phasesOf(tx, workshopId);
		for (const { phaseId, minutes } of cuts) {
			const found = phases.find(({ id }) => id === phaseId);
			if (!found) throw new Refusal('notFound');
			if (found.startedAt) throw new Refusal('programmeHasBegun');
			if (!mayBeCut(found)) throw new Refusal('notAllowed');
			if (minutes >= found.minutes) continue;
			const cutMinutes = (found.settings.cutMinutes ?? 0) + found.minutes - minutes;
			const settings = { ...found.settings, cutMinutes };
			await tx.update(phase).set({ minutes, settings }).where(eq(phase.id, phaseId));
		}
		tell({ kind: 'workshop.changed', projectId, workshopId });
	});
}
