import type { Queryable } from '$lib/server/db/client';
import { anonymous, type Actor } from '$lib/server/policies/actor';
import { participantActor } from './participantActor';
import { liveSession } from './liveSession';
import { sessionTokenOf } from './cookie';
import { userActor } from './userActor';

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
	const session = await liveSession(db, sessionTokenOf(cookieHeader), now);
	if (!session) return nobody;
	const actor = session.userId
		? await userActor(db, session.userId)
		: await participantActor(db, session.participantId ?? '');
	return actor ? { actor, sessionId: session.id } : nobody;
}
