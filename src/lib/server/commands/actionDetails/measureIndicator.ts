import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { indicator, indicatorValue } from '$lib/server/db/schema';
import { fields } from '../actionItemFields';
import { parseInput } from '../parseInput';
import { typedDay } from '../typedDay';
import { words } from '../words';
import { withItem } from './withItem';

export const measureIndicatorSchema = v.object({
	projectId: fields.projectId,
	actionItemId: fields.actionItemId,
	measuredOn: typedDay,
	value: v.pipe(words(60), v.nonEmpty('required')),
	remark: v.optional(words(300), '')
});

/**
 * Adds a value that was measured.
 * @throws Refusal `notFound` where the item has no indicator.
 */
export async function measureIndicator(
	context: CommandContext,
	input: v.InferInput<typeof measureIndicatorSchema>
): Promise<void> {
	const { measuredOn, value, remark, ...asked } = parseInput(measureIndicatorSchema, input);
	const { actionItemId } = asked;
	await withItem(context, asked, async (tx) => {
		const known = await tx.$count(indicator, eq(indicator.actionItemId, actionItemId));
		if (known === 0) throw new Refusal('notFound');
		await tx
			.insert(indicatorValue)
			.values({ actionItemId, measuredOn, value, remark, createdAt: context.now });
		return { changes: { indicatorValue: [null, { measuredOn, value }] }, remark };
	});
}
