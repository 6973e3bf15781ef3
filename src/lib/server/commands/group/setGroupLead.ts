import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { workingGroupMember } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { groupFields } from './groupFields';
import { lockGroupMember } from './lockGroupMember';

export const setGroupLeadSchema = v.object({
	projectId: groupFields.projectId,
	memberId: groupFields.memberId,
	isLead: groupFields.isLead
});

/** Says whether somebody calls the group's meetings. @throws Refusal `notAllowed` or `notFound`. */
export async function setGroupLead(
	context: CommandContext,
	input: v.InferInput<typeof setGroupLeadSchema>
): Promise<void> {
	requireMay(context.actor, 'manageGroups', input.projectId);
	const wanted = parseInput(setGroupLeadSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { id, groupId } = await lockGroupMember(tx, wanted);
		await tx
			.update(workingGroupMember)
			.set({ isLead: wanted.isLead })
			.where(eq(workingGroupMember.id, id));
		tell({ kind: 'group.changed', projectId: wanted.projectId, groupId });
	});
}
