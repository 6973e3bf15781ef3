import type { RequestEvent } from '@sveltejs/kit';
import { SESSION_COOKIE, sessionCookieOptions } from './cookie';
import { endSession, type StartedSession } from './session';

/**
 * Hands a new session to the browser. The one that was there ends: nobody is two people at once,
 * and a session somebody planted beforehand leads nowhere.
 */
export async function openSession(
	{ cookies, locals, url }: Pick<RequestEvent, 'cookies' | 'locals' | 'url'>,
	{ token, expiresAt }: StartedSession
): Promise<void> {
	if (locals.sessionId) await endSession(locals.context.db, locals.sessionId);
	const seconds = Math.floor((expiresAt.getTime() - locals.context.now.getTime()) / 1000);
	cookies.set(SESSION_COOKIE, token, sessionCookieOptions(url, seconds));
}

/** Signs out, here and in the database. */
export async function closeSession({
	cookies,
	locals
}: Pick<RequestEvent, 'cookies' | 'locals'>): Promise<void> {
	if (locals.sessionId) await endSession(locals.context.db, locals.sessionId);
	cookies.delete(SESSION_COOKIE, { path: '/' });
}
