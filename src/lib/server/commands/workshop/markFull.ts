import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { workshopRecommendation } from '$lib/server/db/schema';
import { isOn } from '../isOn';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { facilitated } from './facilitated';

export const markFullSchema = v.object({
	workshopId: workshopFields.workshopId,
	recommendationId: v.pipe(v.string('notFound'), v.uuid('notFound')),
	isFull: isOn
});

/**
 * "Fuld for nu", or open again. What is full is dealt to no table from now on; those that have it keep
 * it, and read that it is full.
 *
 * @throws Refusal `notAllowed`, or `notFound` also for what the workshop does not work through.
 */
export async function markFull(
	context: CommandContext,
	input: v.InferInput<typeof markFullSchema>
): Promise<void> {
	const { workshopId, recommendationId, isFull } = parseInput(markFullSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { projectId } = await facilitated(tx, context, workshopId);
		const marked = await tx
			.update(workshopRecommendation)
			.set({ isFull })
			.where(
				and(
					eq(workshopRecommendation.workshopId, workshopId),
					eq(workshopRecommendation.recommendationId, recommendationId)
				)
			)
			.returning({ id: workshopRecommendation.recommendationId });
		if (marked.length === 0) throw new Refusal('notFound');
		tell({ kind: 'workshop.changed', projectId, workshopId });
	});
}
