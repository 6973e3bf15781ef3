import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { membership } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { memberFields } from './memberFields';
import { parseInput } from './parseInput';
import { setRoles, setSector } from './setMembership';
import { transaction } from './transaction';

export const changeRolesSchema = v.object({
	projectId: memberFields.projectId,
	userId: memberFields.userId,
	roles: memberFields.roles,
	sectorId: memberFields.sectorId
});

/**
 * Gives a member exactly these roles, and the sector they speak for. Their open boards are asked
 * again at once.
 *
 * @throws Refusal `notAllowed`, `unknownUser`, `unknownSector` or `lastProjectLead`.
 */
export async function changeRoles(
	context: CommandContext,
	input: v.InferInput<typeof changeRolesSchema>
): Promise<void> {
	const { projectId } = input;
	if (!can(context.actor, 'manage', { kind: 'project', projectId }))
		throw new Refusal('notAllowed');
	const { userId, roles, sectorId } = parseInput(changeRolesSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const [known] = await tx
			.select({ userId: membership.userId })
			.from(membership)
			.where(and(eq(membership.projectId, projectId), eq(membership.userId, userId)))
			.limit(1);
		if (!known) throw new Refusal('unknownUser');
		await setRoles(tx, { projectId, userId, held: roles, now: context.now });
		await setSector(tx, { projectId, userId, sectorId: sectorId || null });
		tell({ kind: 'membership.changed', projectId, userId });
	});
}
