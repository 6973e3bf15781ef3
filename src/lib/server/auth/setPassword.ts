import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { Database } from '$lib/server/db/client';
import { userAccount } from '$lib/server/db/schema';
import { newPasswordField } from './accountFields';
import { hashPassword } from './password';
import { endSessionsOf, startSession, type StartedSession } from './session';
import { spendLink } from './useLink';

export const setPasswordInput = v.object({ password: newPasswordField });

/**
 * Sets the password a link is for, ends the person's other sessions, and signs them in.
 *
 * @throws Refusal `notFound`, `linkUsed` or `linkExpired`.
 */
export async function setPasswordByLink(
	db: Database,
	token: string,
	{ password }: v.InferOutput<typeof setPasswordInput>,
	now: Date
): Promise<StartedSession> {
	const passwordHash = await hashPassword(password);
	const userId = await db.transaction(async (tx) => {
		const link = await spendLink(tx, token, 'setPassword', now);
		if (!link.userId) throw new Refusal('notFound');
		await tx.update(userAccount).set({ passwordHash }).where(eq(userAccount.id, link.userId));
		return link.userId;
	});
	await endSessionsOf(db, userId);
	return startSession(db, { userId }, now);
}
