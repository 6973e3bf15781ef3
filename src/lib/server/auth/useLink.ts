import { and, eq, isNull } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { oneTimeLink } from '$lib/server/db/schema';
import { readToken, secretFits } from './token';

type Link = typeof oneTimeLink.$inferSelect;

/**
 * The link a token proves, still good to use. Opening the page spends nothing: mail programs and
 * chat previews open links too.
 *
 * @throws Refusal `notFound`, `linkUsed` or `linkExpired`.
 */
export async function readLink(
	db: Queryable,
	token: string,
	purpose: Link['purpose'],
	now: Date
): Promise<Link> {
	const read = readToken(token);
	if (!read) throw new Refusal('notFound');
	const [link] = await db.select().from(oneTimeLink).where(eq(oneTimeLink.id, read.id));
	if (!link || link.purpose !== purpose || !secretFits(read.secret, link.secretHash))
		throw new Refusal('notFound');
	if (link.usedAt) throw new Refusal('linkUsed');
	if (now >= link.expiresAt) throw new Refusal('linkExpired');
	return link;
}

/**
 * Spends a link, in the transaction that does what it is for. Of two at the same moment one wins.
 *
 * @throws Refusal as `readLink`.
 */
export async function spendLink(
	tx: Queryable,
	token: string,
	purpose: Link['purpose'],
	now: Date
): Promise<Link> {
	const link = await readLink(tx, token, purpose, now);
	const spent = await tx
		.update(oneTimeLink)
		.set({ usedAt: now })
		.where(and(eq(oneTimeLink.id, link.id), isNull(oneTimeLink.usedAt)))
		.returning({ id: oneTimeLink.id });
	if (spent.length === 0) throw new Refusal('linkUsed');
	return link;
}
