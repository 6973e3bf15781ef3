import { and, eq, isNull } from 'drizzle-orm';
import type { Role } from '$lib/domain/roles';
import { anyOf } from '$lib/server/db/anyOf';
import type { Queryable } from '$lib/server/db/client';
import { membership, userAccount } from '$lib/server/db/schema';
import type { UserActor } from '$lib/server/policies/actor';

/** A person with an account and the roles they hold now; null where the account is closed. */
export async function userActor(db: Queryable, userId: string): Promise<UserActor | null> {
	return (await userActors(db, [userId])).get(userId) ?? null;
}

/** The same for many at once, by user id; whoever has no open account is left out. */
export async function userActors(
	db: Queryable,
	userIds: readonly string[]
): Promise<Map<string, UserActor>> {
	if (userIds.length === 0) return new Map();
	const rows = await db
		.select({
			userId: userAccount.id,
			name: userAccount.name,
			isAdministrator: userAccount.isAdministrator,
			projectId: membership.projectId,
			role: membership.role
		})
		.from(userAccount)
		.leftJoin(membership, and(eq(membership.userId, userAccount.id), isNull(membership.endedAt)))
		.where(and(anyOf(userAccount.id, userIds), isNull(userAccount.deactivatedAt)));
	const roles = new Map<string, Map<string, Set<Role>>>();
	for (const { userId, projectId, role } of rows) {
		const held = roles.get(userId) ?? new Map<string, Set<Role>>();
		roles.set(userId, held);
		if (projectId === null || role === null) continue;
		held.set(projectId, (held.get(projectId) ?? new Set()).add(role));
	}
	return new Map(
		rows.map(({ userId, name, isAdministrator }) => [
			userId,
			{ kind: 'user', userId, name, isAdministrator, roles: roles.get(userId) ?? new Map() }
		])
	);
}
