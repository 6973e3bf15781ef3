import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { indicatorValue } from '$lib/server/db/schema';
import { fields } from '../actionItemFields';
import { parseInput } from '../parseInput';
import { withItem } from './withItem';

export const removeIndicatorValueSchema = v.object({
	projectId: fields.projectId,
	actionItemId: fields.actionItemId,
	valueId: v.pipe(v.string('notFound'), v.uuid('notFound'))
});

/**
 * Takes a measured value away that was wrong; the history keeps it.
 * @throws Refusal `notFound`.
 */
export async function removeIndicatorValue(
	context: CommandContext,
	input: v.InferInput<typeof removeIndicatorValueSchema>
): Promise<void> {
	const { valueId, ...asked } = parseInput(removeIndicatorValueSchema, input);
	const { actionItemId } = asked;
	await withItem(context, asked, async (tx) => {
		const [gone] = await tx
			.delete(indicatorValue)
			.where(and(eq(indicatorValue.id, valueId), eq(indicatorValue.actionItemId, actionItemId)))
			.returning();
		if (!gone) throw new Refusal('notFound');
		const { measuredOn, value } = gone;
		return { changes: { indicatorValue: [{ measuredOn, value }, null] } };
	});
}
