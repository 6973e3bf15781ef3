import { and, eq, isNull } from 'drizzle-orm';
import type { Role } from '$lib/domain/roles';
import type { Queryable } from '$lib/server/db/client';
import { membership, userAccount } from '$lib/server/db/schema';
import type { UserActor } from '$lib/server/policies/actor';

/** A person with an account and the roles they hold now; null where the account is closed. */
export async function userActor(db: Queryable, userId: string): Promise<UserActor | null> {
	const rows = await db
		.select({
			name: userAccount.name,
			isAdministrator: userAccount.isAdministrator,
			projectId: membership.projectId,
			role: membership.role
		})
		.from(userAccount)
		.leftJoin(membership, and(eq(membership.userId, userAccount.id), isNull(membership.endedAt)))
		.where(and(eq(userAccount.id, userId), isNull(userAccount.deactivatedAt)));
	const [account] = rows;
	if (!account) return null;
	const roles = new Map<string, Set<Role>>();
	for (const { projectId, role } of rows) {
		if (projectId === null || role === null) continue;
		roles.set(projectId, (roles.get(projectId) ?? new Set()).add(role));
	}
	const { name, isAdministrator } = account;
	return { kind: 'user', userId, name, isAdministrator, roles };
}
