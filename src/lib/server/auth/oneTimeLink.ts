import { and, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { oneTimeLink, userAccount } from '$lib/server/db/schema';
import { linkLifetime } from './limits';
import { hashSecret, newToken, writeToken } from './token';

type Purpose = (typeof oneTimeLink.$inferSelect)['purpose'];

/**
 * The path of a link that makes the first administrator, or null where there is one already. Only
 * the newest such link works.
 */
export async function createFirstAdministratorLink(
	db: Queryable,
	now = new Date()
): Promise<string | null> {
	const [administrator] = await db
		.select({ id: userAccount.id })
		.from(userAccount)
		.where(and(eq(userAccount.isAdministrator, true), isNull(userAccount.deactivatedAt)))
		.limit(1);
	if (administrator) return null;
	return `/administrator/${await createLink(db, 'firstAdministrator', null, now)}`;
}

/** The path of a link by which a person chooses a password. Only their newest works. */
export async function createPasswordLink(
	db: Queryable,
	userId: string,
	now: Date
): Promise<string> {
	return `/password/${await createLink(db, 'setPassword', userId, now)}`;
}

async function createLink(
	db: Queryable,
	purpose: Purpose,
	userId: string | null,
	now: Date
): Promise<string> {
	const token = newToken();
	await db
		.delete(oneTimeLink)
		.where(
			and(
				eq(oneTimeLink.purpose, purpose),
				userId === null ? isNull(oneTimeLink.userId) : eq(oneTimeLink.userId, userId),
				isNull(oneTimeLink.usedAt)
			)
		);
	await db.insert(oneTimeLink).values({
		id: token.id,
		secretHash: hashSecret(token.secret),
		purpose,
		userId,
		createdAt: now,
		expiresAt: new Date(now.getTime() + linkLifetime[purpose])
	});
	return writeToken(token);
}
