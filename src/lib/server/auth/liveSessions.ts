import { inArray } from 'drizzle-orm';
import { anyOf } from '$lib/server/db/anyOf';
import type { Queryable } from '$lib/server/db/client';
import { session } from '$lib/server/db/schema';
import { guestLimits, SEEN_EVERY, userLimits } from './limits';
import { readToken, secretFits } from './token';

type Session = typeof session.$inferSelect;

/**
 * The sessions that tokens prove, in their order; null for one that proves none: unknown, spoilt,
 * past its idle or its absolute limit. Notes that they were seen, at most every few minutes.
 */
export async function liveSessions(
	db: Queryable,
	tokens: readonly (string | null)[],
	now: Date
): Promise<(Session | null)[]> {
	const read = tokens.map((token) => (token === null ? null : readToken(token)));
	const stored = await storedSessions(
		db,
		read.flatMap((token) => token?.id ?? [])
	);
	const live = read.map((token) => {
		const found = token && stored.get(token.id);
		if (!found || !secretFits(token.secret, found.secretHash) || isOver(found, now)) return null;
		return found;
	});
	await noteSeen(db, live, now);
	return live;
}

async function storedSessions(db: Queryable, ids: string[]): Promise<Map<string, Session>> {
	if (ids.length === 0) return new Map();
	const rows = await db.select().from(session).where(anyOf(session.id, ids));
	return new Map(rows.map((row) => [row.id, row]));
}

function isOver({ userId, lastSeenAt, expiresAt }: Session, now: Date): boolean {
	const { idle } = userId ? userLimits : guestLimits;
	return now >= expiresAt || now.getTime() - lastSeenAt.getTime() >= idle;
}

async function noteSeen(db: Queryable, live: readonly (Session | null)[], now: Date) {
	const isDue = ({ lastSeenAt }: Session) => now.getTime() - lastSeenAt.getTime() >= SEEN_EVERY;
	const due = live.flatMap((one) => (one && isDue(one) ? one.id : []));
	if (due.length === 0) return;
	// Somebody else's request may be writing the same; it need not be waited for.
	const free = db
		.select({ id: session.id })
		.from(session)
		.where(anyOf(session.id, due))
		.for('update', { skipLocked: true });
	await db.update(session).set({ lastSeenAt: now }).where(inArray(session.id, free));
}
