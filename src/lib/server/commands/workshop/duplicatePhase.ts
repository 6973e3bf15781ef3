import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { phase } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { requireRoom } from './changePhase';
import { draftOf } from './draftOf';
import { phasePlace, requirePhase, setOrder, withPhases } from './withPhases';

export const duplicatePhaseSchema = v.object(phasePlace);

/**
 * The same phase once more, right after it, or after what has begun: as it was planned, without what has
 * happened in it.
 *
 * @throws Refusal `notAllowed`, `notFound`, or `tooLong` where the programme is full.
 */
export async function duplicatePhase(
	context: CommandContext,
	input: v.InferInput<typeof duplicatePhaseSchema>
): Promise<void> {
	const { workshopId, phaseId } = parseInput(duplicatePhaseSchema, input);
	await withPhases(context, workshopId, async (tx, phases) => {
		const original = requirePhase(phases, phaseId);
		requireRoom(phases);
		const begun = phases.findLastIndex(({ startedAt }) => startedAt !== null);
		const position = Math.max(phases.indexOf(original), begun) + 1;
		const [copy] = await tx
			.insert(phase)
			.values({ ...draftOf(original), workshopId, position })
			.returning();
		await setOrder(tx, phases.toSpliced(position, 0, copy!));
	});
}
