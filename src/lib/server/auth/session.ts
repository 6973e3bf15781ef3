import { eq, lt } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { session } from '$lib/server/db/schema';
import { publish } from '$lib/server/events';
import { guestLimits, userLimits } from './limits';
import { hashSecret, newToken, writeToken } from './token';

/** Whose session it is: an account, or a guest's place in a workshop. */
export type SessionHolder = { userId: string } | { participantId: string };

export interface StartedSession {
	sessionId: string;
	/** For the cookie; it is nowhere else. */
	token: string;
	expiresAt: Date;
}

/** Makes a session. Rows past their absolute limit go at the same time, so nothing has to sweep. */
export async function startSession(
	db: Queryable,
	holder: SessionHolder,
	now: Date
): Promise<StartedSession> {
	await db.delete(session).where(lt(session.expiresAt, now));
	const token = newToken();
	const limits = 'userId' in holder ? userLimits : guestLimits;
	const expiresAt = new Date(now.getTime() + limits.absolute);
	await db.insert(session).values({
		id: token.id,
		secretHash: hashSecret(token.secret),
		...holder,
		createdAt: now,
		lastSeenAt: now,
		expiresAt
	});
	return { sessionId: token.id, token: writeToken(token), expiresAt };
}

/** Ends one session; its sockets are closed by whoever listens. */
export async function endSession(db: Queryable, sessionId: string): Promise<void> {
	await db.delete(session).where(eq(session.id, sessionId));
	publish({ kind: 'session.ended', sessionId });
}

/** Ends every session of a person: their password has changed. */
export async function endSessionsOf(db: Queryable, userId: string): Promise<void> {
	const ended = await db
		.delete(session)
		.where(eq(session.userId, userId))
		.returning({ id: session.id });
	for (const { id } of ended) publish({ kind: 'session.ended', sessionId: id });
}
