import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { workingGroup } from '$lib/server/db/schema';
import { findWorkstream } from '../actionItemLinks';
import { lockProject } from '../lockProject';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { groupFields } from './groupFields';
import { requireFreeName } from './requireFreeName';

export const foundGroupSchema = v.object({
	projectId: groupFields.projectId,
	name: groupFields.name,
	purpose: groupFields.purpose,
	workstreamId: groupFields.workstreamId
});

/**
 * Founds a working group.
 *
 * @throws Refusal `notAllowed`, `alreadyInUse` for the name of another, `unknownWorkstream`, or what
 *   is wrong with a field.
 */
export async function foundGroup(
	context: CommandContext,
	input: v.InferInput<typeof foundGroupSchema>
): Promise<{ groupId: string }> {
	requireMay(context.actor, 'manageGroups', input.projectId);
	const { projectId, name, purpose, workstreamId } = parseInput(foundGroupSchema, input);
	return transaction(context.db, async ({ tx, tell }) => {
		await lockProject(tx, projectId);
		await requireFreeName(tx, { projectId, name });
		if (workstreamId) await findWorkstream(tx, projectId, workstreamId);
		const [group] = await tx
			.insert(workingGroup)
			.values({
				...{ projectId, name, purpose },
				workstreamId: workstreamId || null,
				createdAt: context.now
			})
			.returning({ id: workingGroup.id });
		tell({ kind: 'group.changed', projectId, groupId: group!.id });
		return { groupId: group!.id };
	});
}
