import { and, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { membership, project, userAccount } from '$lib/server/db/schema';
import type { Recipient } from './ownedItems';

/**
 * Who is written to at an address that somebody has told; null: nobody may. An account that is closed,
 * or has left the project, hears of nothing, and a rehearsal writes to no one.
 *
 * @param at.address In lower case.
 */
export async function recipientAt(
	db: Queryable,
	{ projectId, address, name }: { projectId: string; address: string; name: string }
): Promise<Recipient | null> {
	if (address === '' || (await isRehearsal(db, projectId))) return null;
	const [account] = await db
		.select({
			name: userAccount.name,
			locale: userAccount.locale,
			deactivatedAt: userAccount.deactivatedAt
		})
		.from(userAccount)
		.where(eq(userAccount.email, address));
	if (!account) return { address, name, locale: 'da', isMember: false };
	const roles = await db
		.select({ endedAt: membership.endedAt })
		.from(membership)
		.innerJoin(userAccount, eq(userAccount.id, membership.userId))
		.where(and(eq(userAccount.email, address), eq(membership.projectId, projectId)));
	const isMember = roles.some(({ endedAt }) => endedAt === null);
	const hasLeft = roles.length > 0 && !isMember;
	if (hasLeft || account.deactivatedAt) return null;
	return { address, name: name || account.name, locale: account.locale, isMember };
}

async function isRehearsal(db: Queryable, projectId: string): Promise<boolean> {
	const real = await db
		.select({ id: project.id })
		.from(project)
		.where(and(eq(project.id, projectId), isNull(project.rehearsalOf)));
	return real.length === 0;
}
