import { eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import { secretFits } from '$lib/server/auth/token';
import type { Queryable } from '$lib/server/db/client';
import { commitment } from '$lib/server/db/schema';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a link to a commitment carries. */
export interface CommitmentLink {
	commitmentId: string;
	secret: string;
}

/**
 * The commitment a link opens. Looking at it spends nothing: mail programs open links too.
 *
 * @throws Refusal `notFound` where nothing fits, `linkUsed` once it was answered by one, or
 *   `linkExpired`.
 */
export async function commitmentByLink(
	db: Queryable,
	{ commitmentId, secret }: CommitmentLink,
	now: Date
): Promise<typeof commitment.$inferSelect> {
	if (!UUID.test(commitmentId)) throw new Refusal('notFound');
	const [found] = await db.select().from(commitment).where(eq(commitment.id, commitmentId));
	if (!found?.linkExpiresAt) throw new Refusal('notFound');
	if (!found.linkHash) throw new Refusal('linkUsed');
	if (!secretFits(secret, found.linkHash)) throw new Refusal('notFound');
	if (now >= found.linkExpiresAt) throw new Refusal('linkExpired');
	return found;
}
