import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { Database } from '$lib/server/db/client';
import { userAccount } from '$lib/server/db/schema';
import { emailField, nameField, newPasswordField } from './accountFields';
import { hashPassword } from './password';
import { startSession, type StartedSession } from './session';
import { spendLink } from './useLink';

export const firstAdministratorInput = v.object({
	name: nameField,
	email: emailField,
	password: newPasswordField
});

/**
 * Makes the administrator a first-start link stands for, and signs them in.
 *
 * @throws Refusal `notFound`, `linkUsed`, `linkExpired`, or `alreadyInUse` for the e-mail.
 */
export async function makeFirstAdministrator(
	db: Database,
	token: string,
	{ name, email, password }: v.InferOutput<typeof firstAdministratorInput>,
	now: Date
): Promise<StartedSession> {
	const passwordHash = await hashPassword(password);
	return db.transaction(async (tx) => {
		await spendLink(tx, token, 'firstAdministrator', now);
		const [account] = await tx
			.insert(userAccount)
			.values({ name, email, passwordHash, isAdministrator: true, createdAt: now })
			.onConflictDoNothing()
			.returning({ id: userAccount.id });
		if (!account) throw new Refusal('alreadyInUse', { field: 'email' });
		return startSession(tx, { userId: account.id }, now);
	});
}
