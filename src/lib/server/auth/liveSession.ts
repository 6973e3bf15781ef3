import { eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { session } from '$lib/server/db/schema';
import { guestLimits, SEEN_EVERY, userLimits } from './limits';
import { readToken, secretFits } from './token';

type Session = typeof session.$inferSelect;

/**
 * The session a token proves, or null: unknown, spoilt, past its idle or its absolute limit. Notes
 * that it was seen, at most every few minutes.
 */
export async function liveSession(
	db: Queryable,
	token: string | null,
	now: Date
): Promise<Session | null> {
	const read = token === null ? null : readToken(token);
	if (!read) return null;
	const [found] = await db.select().from(session).where(eq(session.id, read.id));
	if (!found || !secretFits(read.secret, found.secretHash) || isOver(found, now)) return null;
	if (now.getTime() - found.lastSeenAt.getTime() >= SEEN_EVERY) {
		await db.update(session).set({ lastSeenAt: now }).where(eq(session.id, found.id));
	}
	return found;
}

function isOver({ userId, lastSeenAt, expiresAt }: Session, now: Date): boolean {
	const { idle } = userId ? userLimits : guestLimits;
	return now >= expiresAt || now.getTime() - lastSeenAt.getTime() >= idle;
}
