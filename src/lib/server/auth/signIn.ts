import { and, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { PASSWORD_MAX } from '$lib/domain/passwordRule';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { userAccount } from '$lib/server/db/schema';
import { emailField } from './accountFields';
import { passwordFits } from './password';
import { startSession, type StartedSession } from './session';
import { countTry, forgiveTry } from './tries';

export const signInInput = v.object({
	email: emailField,
	password: v.pipe(
		v.string('required'),
		v.minLength(1, 'required'),
		v.maxLength(PASSWORD_MAX, 'tooLong')
	)
});

/**
 * Signs a person in by e-mail and password. An unknown e-mail, a wrong password and a closed
 * account get the same answer after the same work.
 *
 * @param from.address Of the client, for counting tries.
 * @throws Refusal `wrongPassword` or `tooManyTries`.
 */
export async function signIn(
	db: Queryable,
	{ email, password }: v.InferOutput<typeof signInInput>,
	{ address, now }: { address: string; now: Date }
): Promise<StartedSession> {
	await countTry('signInByAddress', address);
	await countTry('signIn', email);
	const [account] = await db
		.select({ id: userAccount.id, passwordHash: userAccount.passwordHash })
		.from(userAccount)
		.where(and(eq(userAccount.email, email), isNull(userAccount.deactivatedAt)));
	const fits = await passwordFits(account?.passwordHash ?? null, password);
	if (!account || !fits) throw new Refusal('wrongPassword');
	await Promise.all([forgiveTry('signInByAddress', address), forgiveTry('signIn', email)]);
	return startSession(db, { userId: account.id }, now);
}
