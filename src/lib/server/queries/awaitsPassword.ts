import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { membership, userAccount } from '$lib/server/db/schema';

/**
 * Whether those who run this project may hand the person a link to choose a password: the account
 * has none yet and reaches nowhere else. Otherwise the link would be a way into another project,
 * or into an account that is already somebody's.
 */
export async function awaitsPassword(
	db: Queryable,
	projectId: string,
	userId: string
): Promise<boolean> {
	const rows = await db
		.select({ elsewhere: membership.projectId })
		.from(userAccount)
		.leftJoin(
			membership,
			and(
				eq(membership.userId, userAccount.id),
				ne(membership.projectId, projectId),
				isNull(membership.endedAt)
			)
		)
		.where(
			and(
				eq(userAccount.id, userId),
				isNull(userAccount.passwordHash),
				isNull(userAccount.deactivatedAt),
				eq(userAccount.isAdministrator, false)
			)
		);
	return rows.length > 0 && rows.every(({ elsewhere }) => elsewhere === null);
}
