import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { workingGroupMember } from '$lib/server/db/schema';
import { uninviteFromPlanned } from '../meeting/invite';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { groupFields } from './groupFields';
import { lockGroupMember } from './lockGroupMember';

export const endGroupMemberSchema = v.object({
	projectId: groupFields.projectId,
	memberId: groupFields.memberId
});

/**
 * Lets somebody leave a working group. They stay in the minutes of the meetings that were held, and are
 * no longer awaited at those to come.
 *
 * @throws Refusal `notAllowed` or `notFound`.
 */
export async function endGroupMember(
	context: CommandContext,
	input: v.InferInput<typeof endGroupMemberSchema>
): Promise<void> {
	requireMay(context.actor, 'manageGroups', input.projectId);
	const wanted = parseInput(endGroupMemberSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const member = await lockGroupMember(tx, wanted);
		await tx
			.update(workingGroupMember)
			.set({ endedAt: context.now })
			.where(eq(workingGroupMember.id, member.id));
		await uninviteFromPlanned(tx, member);
		tell({ kind: 'group.changed', projectId: wanted.projectId, groupId: member.groupId });
	});
}
