import type { Queryable } from '$lib/server/db/client';
import { anonymous, type Actor } from '$lib/server/policies/actor';
import { sessionTokenOf } from './cookie';
import { liveSessions } from './liveSessions';
import { participantActors } from './participantActors';
import { userActors } from './userActor';

export interface Identity {
	actor: Actor;
	/** Null where nobody is signed in. */
	sessionId: string | null;
}

const nobody: Identity = { actor: anonymous, sessionId: null };

/**
 * Who sends this `Cookie` header: the one answer for pages, endpoints and sockets. Rights are read
 * anew each time, so a change holds from the next request on. Without our cookie it asks nothing
 * of the database.
 */
export async function identify(
	db: Queryable,
	cookieHeader: string | undefined,
	now: Date
): Promise<Identity> {
	const [identity = nobody] = await identifyMany(db, [cookieHeader], now);
	return identity;
}

/** The same for many at once, in their order: a hall that opens a board costs as much as one. */
export async function identifyMany(
	db: Queryable,
	cookieHeaders: readonly (string | undefined)[],
	now: Date
): Promise<Identity[]> {
	const sessions = await liveSessions(db, cookieHeaders.map(sessionTokenOf), now);
	const [users, participants] = await Promise.all([
		userActors(db, distinct(sessions.map((session) => session?.userId))),
		participantActors(db, distinct(sessions.map((session) => session?.participantId)))
	]);
	return sessions.map((session) => {
		const { id: sessionId, userId, participantId } = session ?? {};
		const actor = userId ? users.get(userId) : participants.get(participantId ?? '');
		return actor && sessionId ? { actor, sessionId } : nobody;
	});
}

function distinct(ids: readonly (string | null | undefined)[]): string[] {
	return [...new Set(ids.filter((id) => id !== null && id !== undefined))];
}
