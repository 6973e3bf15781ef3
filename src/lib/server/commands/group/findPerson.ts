import { and, eq, isNull } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { memberProfile, membership, userAccount } from '$lib/server/db/schema';

/** Somebody as they are named at a meeting or in a group. */
export interface NamedPerson {
	/** Null: without an account. */
	userId: string | null;
	name: string;
	/** Of the account; null where there is none. */
	email: string | null;
	/** The sector they speak for in the project, where somebody has said so. */
	sectorId: string | null;
}

/**
 * Somebody of the project by their account, or somebody else by their name.
 *
 * @throws Refusal `unknownUser` for who is not in the project, or `required` where nobody is named.
 */
export async function findPerson(
	tx: Queryable,
	{ projectId, userId, name }: { projectId: string; userId: string; name: string }
): Promise<NamedPerson> {
	if (!userId) {
		if (!name) throw new Refusal('required', { field: 'name' });
		return { userId: null, name, email: null, sectorId: null };
	}
	const [found] = await tx
		.select({
			userId: userAccount.id,
			name: userAccount.name,
			email: userAccount.email,
			sectorId: memberProfile.sectorId
		})
		.from(userAccount)
		.innerJoin(
			membership,
			and(
				eq(membership.userId, userAccount.id),
				eq(membership.projectId, projectId),
				isNull(membership.endedAt)
			)
		)
		.leftJoin(
			memberProfile,
			and(eq(memberProfile.userId, userAccount.id), eq(memberProfile.projectId, projectId))
		)
		.where(and(eq(userAccount.id, userId), isNull(userAccount.deactivatedAt)))
		.limit(1);
	if (!found) throw new Refusal('unknownUser', { field: 'userId' });
	return found;
}
