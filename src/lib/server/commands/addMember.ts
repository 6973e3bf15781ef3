import { and, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { hasCpr } from '$lib/domain/cprGuard';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { membership, userAccount } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { memberFields } from './memberFields';
import { parseInput } from './parseInput';
import { setRoles, setSector } from './setMembership';
import { transaction } from './transaction';

export const addMemberSchema = v.object({
	projectId: memberFields.projectId,
	name: v.pipe(
		v.string('required'),
		v.trim(),
		v.nonEmpty('required'),
		v.maxLength(100, 'tooLong'),
		v.check((name) => !hasCpr(name), 'cprLike')
	),
	email: v.pipe(
		v.string('required'),
		v.trim(),
		v.toLowerCase(),
		v.nonEmpty('required'),
		v.maxLength(254, 'tooLong'),
		v.email('notAnEmail')
	),
	roles: memberFields.roles,
	sectorId: memberFields.sectorId
});

/**
 * Brings a person into the project. Somebody who has an account keeps it, and the name they have
 * there; otherwise one is made, without a password.
 *
 * @returns Whose account it is.
 * @throws Refusal `notAllowed`, `unknownSector`, or `alreadyInUse` for somebody who is in already.
 */
export async function addMember(
	context: CommandContext,
	input: v.InferInput<typeof addMemberSchema>
): Promise<{ userId: string }> {
	const { projectId } = input;
	if (!can(context.actor, 'manage', { kind: 'project', projectId }))
		throw new Refusal('notAllowed');
	const { name, email, roles, sectorId } = parseInput(addMemberSchema, input);
	return transaction(context.db, async ({ tx, tell }) => {
		const userId = await accountOf(tx, { name, email, now: context.now });
		if (await isMember(tx, projectId, userId))
			throw new Refusal('alreadyInUse', { field: 'email' });
		await setRoles(tx, { projectId, userId, held: roles, now: context.now });
		await setSector(tx, { projectId, userId, sectorId: sectorId || null });
		tell({ kind: 'membership.changed', projectId, userId });
		return { userId };
	});
}

async function accountOf(
	tx: Queryable,
	{ name, email, now }: { name: string; email: string; now: Date }
): Promise<string> {
	const [account] = await tx
		.insert(userAccount)
		.values({ name, email, createdAt: now })
		// Writes nothing new; it makes the row that is there come back.
		.onConflictDoUpdate({ target: userAccount.email, set: { email } })
		.returning({ id: userAccount.id, deactivatedAt: userAccount.deactivatedAt });
	if (!account || account.deactivatedAt) throw new Refusal('alreadyInUse', { field: 'email' });
	return account.id;
}

async function isMember(tx: Queryable, projectId: string, userId: string): Promise<boolean> {
	const [role] = await tx
		.select({ role: membership.role })
		.from(membership)
		.where(
			and(
				eq(membership.projectId, projectId),
				eq(membership.userId, userId),
				isNull(membership.endedAt)
			)
		)
		.limit(1);
	return role !== undefined;
}
