import { eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { userAccount } from '$lib/server/db/schema';

/** What the person with this account is called; null where there is none. */
export async function accountName(db: Queryable, userId: string): Promise<string | null> {
	const [found] = await db
		.select({ name: userAccount.name })
		.from(userAccount)
		.where(eq(userAccount.id, userId));
	return found?.name ?? null;
}
