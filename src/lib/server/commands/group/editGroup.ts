import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { workingGroup } from '$lib/server/db/schema';
import { findWorkstream } from '../actionItemLinks';
import { lockProject } from '../lockProject';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { groupFields } from './groupFields';
import { lockGroup } from './lockGroup';
import { requireFreeName } from './requireFreeName';

export const editGroupSchema = v.object({
	projectId: groupFields.projectId,
	groupId: groupFields.groupId,
	version: groupFields.version,
	name: groupFields.name,
	purpose: groupFields.purpose,
	workstreamId: groupFields.workstreamId
});

/**
 * Changes what a working group is called and what it is for.
 *
 * @throws Refusal `changedMeanwhile` where it is no longer as the form showed it; `notAllowed`,
 *   `notFound`, `alreadyInUse`, `unknownWorkstream`, or what is wrong with a field.
 */
export async function editGroup(
	context: CommandContext,
	input: v.InferInput<typeof editGroupSchema>
): Promise<void> {
	requireMay(context.actor, 'manageGroups', input.projectId);
	const wanted = parseInput(editGroupSchema, input);
	const { projectId, groupId, version, name, purpose, workstreamId } = wanted;
	await transaction(context.db, async ({ tx, tell }) => {
		await lockProject(tx, projectId);
		const group = await lockGroup(tx, wanted, { mayBeClosed: true });
		if (group.version !== version) throw new Refusal('changedMeanwhile');
		await requireFreeName(tx, wanted, groupId);
		if (workstreamId) await findWorkstream(tx, projectId, workstreamId);
		await tx
			.update(workingGroup)
			.set({ name, purpose, workstreamId: workstreamId || null, version: version + 1 })
			.where(eq(workingGroup.id, groupId));
		tell({ kind: 'group.changed', projectId, groupId });
	});
}
