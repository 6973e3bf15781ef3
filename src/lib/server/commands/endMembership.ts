import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { can } from '$lib/server/policies/can';
import { memberFields } from './memberFields';
import { parseInput } from './parseInput';
import { setRoles } from './setMembership';
import { transaction } from './transaction';

export const endMembershipSchema = v.object({
	projectId: memberFields.projectId,
	userId: memberFields.userId
});

/**
 * Ends a person's time in the project: from now on they see nothing of it. What they did stays.
 *
 * @throws Refusal `notAllowed` or `lastProjectLead`.
 */
export async function endMembership(
	context: CommandContext,
	input: v.InferInput<typeof endMembershipSchema>
): Promise<void> {
	const { projectId } = input;
	if (!can(context.actor, 'manage', { kind: 'project', projectId }))
		throw new Refusal('notAllowed');
	const { userId } = parseInput(endMembershipSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		await setRoles(tx, { projectId, userId, held: [], now: context.now });
		tell({ kind: 'membership.changed', projectId, userId });
	});
}
