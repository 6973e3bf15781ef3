import { asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { MAX_MILESTONES } from '$lib/domain/milestones';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { milestone } from '$lib/server/db/schema';
import { fields } from '../actionItemFields';
import { parseInput } from '../parseInput';
import { words } from '../words';
import { withItem } from './withItem';

export const addMilestoneSchema = v.object({
	projectId: fields.projectId,
	actionItemId: fields.actionItemId,
	title: v.pipe(words(120), v.nonEmpty('required')),
	dueOn: fields.day
});

/**
 * Adds a step on the way, after those that are there.
 * @throws Refusal `tooManyMilestones`.
 */
export async function addMilestone(
	context: CommandContext,
	input: v.InferInput<typeof addMilestoneSchema>
): Promise<void> {
	const { title, ...asked } = parseInput(addMilestoneSchema, input);
	const { actionItemId } = asked;
	const dueOn = asked.dueOn || null;
	await withItem(context, asked, async (tx) => {
		const standing = await tx
			.select({ position: milestone.position })
			.from(milestone)
			.where(eq(milestone.actionItemId, actionItemId))
			.orderBy(asc(milestone.position));
		if (standing.length >= MAX_MILESTONES)
			throw new Refusal('tooManyMilestones', { params: { max: MAX_MILESTONES } });
		const position = (standing.at(-1)?.position ?? 0) + 1;
		await tx.insert(milestone).values({ actionItemId, position, title, dueOn });
		return { changes: { milestone: [null, { title, dueOn, doneOn: null }] } };
	});
}
