import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { today } from '$lib/domain/copenhagen';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { milestone } from '$lib/server/db/schema';
import { fields } from '../actionItemFields';
import { parseInput } from '../parseInput';
import { withItem } from './withItem';

export const changeMilestoneSchema = v.object({
	projectId: fields.projectId,
	actionItemId: fields.actionItemId,
	milestoneId: v.pipe(v.string('notFound'), v.uuid('notFound')),
	/** `done`: reached today. `open`: not reached after all. `remove`: it was none. */
	to: v.picklist(['done', 'open', 'remove'], 'required')
});

/**
 * Says that a milestone is reached, that it is not after all, or takes it away; the history keeps it.
 * @throws Refusal `notFound`.
 */
export async function changeMilestone(
	context: CommandContext,
	input: v.InferInput<typeof changeMilestoneSchema>
): Promise<void> {
	const { milestoneId, to, ...asked } = parseInput(changeMilestoneSchema, input);
	await withItem(context, asked, async (tx) => {
		const { title, dueOn, doneOn } = await milestoneOf(tx, asked.actionItemId, milestoneId);
		const before = { title, dueOn, doneOn };
		if (to === 'remove') {
			await tx.delete(milestone).where(eq(milestone.id, milestoneId));
			return { changes: { milestone: [before, null] } };
		}
		if ((to === 'done') === (doneOn !== null)) return null;
		const after = { ...before, doneOn: to === 'done' ? today(context.now) : null };
		await tx.update(milestone).set({ doneOn: after.doneOn }).where(eq(milestone.id, milestoneId));
		return { changes: { milestone: [before, after] } };
	});
}

async function milestoneOf(tx: Queryable, actionItemId: string, milestoneId: string) {
	const [found] = await tx
		.select()
		.from(milestone)
		.where(and(eq(milestone.id, milestoneId), eq(milestone.actionItemId, actionItemId)));
	if (!found) throw new Refusal('notFound');
	return found;
}
