import type { Cookies } from '@sveltejs/kit';

export const SESSION_COOKIE = 'handlekraft_session';

type CookieOptions = Parameters<Cookies['set']>[2];

/**
 * @param url Of the request: the cookie is kept to https where the application is reached by https.
 * @param maxAge In so many seconds the session ends in any case. No instant: a device whose clock is
 *   wrong would forget the session at once.
 */
export function sessionCookieOptions(url: URL, maxAge: number): CookieOptions {
	return {
		path: '/',
		httpOnly: true,
		// Lax, so that the link in an invitation and the QR code meet the session that is there.
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge
	};
}

/**
 * The session's token in a raw `Cookie` header: the socket's upgrade has nothing else. Where it is
 * named twice the first counts: browsers send the cookie with the longest path first.
 */
export function sessionTokenOf(cookieHeader: string | undefined): string | null {
	for (const pair of (cookieHeader ?? '').split(';')) {
		const [name, value] = pair.split('=', 2);
		if (name?.trim() === SESSION_COOKIE && value !== undefined) return value.trim();
	}
	return null;
}
