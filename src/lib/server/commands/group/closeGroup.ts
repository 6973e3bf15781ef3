import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { workingGroup } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { groupFields } from './groupFields';
import { lockGroup } from './lockGroup';

export const closeGroupSchema = v.object({
	projectId: groupFields.projectId,
	groupId: groupFields.groupId,
	/** On: it is to work again. */
	isOpen: groupFields.isOpen
});

/**
 * Ends a working group's work, or lets it go on. What it did stays either way.
 *
 * @throws Refusal `notAllowed` or `notFound`.
 */
export async function closeGroup(
	context: CommandContext,
	input: v.InferInput<typeof closeGroupSchema>
): Promise<void> {
	requireMay(context.actor, 'manageGroups', input.projectId);
	const wanted = parseInput(closeGroupSchema, input);
	const { projectId, groupId, isOpen } = wanted;
	await transaction(context.db, async ({ tx, tell }) => {
		const { closedAt } = await lockGroup(tx, wanted, { mayBeClosed: true });
		if (isOpen === (closedAt === null)) return;
		await tx
			.update(workingGroup)
			.set({ closedAt: isOpen ? null : context.now })
			.where(eq(workingGroup.id, groupId));
		tell({ kind: 'group.changed', projectId, groupId });
	});
}
