/**
 * Whether this page could not be opened again now: the session has ended. False where nobody
 * answers: that is a lost network, and the session may be good.
 */
export async function isSignedOut(): Promise<boolean> {
	if (typeof location === 'undefined') return false;
	try {
		const answer = await fetch(location.href, {
			method: 'HEAD',
			redirect: 'manual',
			cache: 'no-store'
		});
		return answer.type === 'opaqueredirect' || answer.status === 401;
	} catch {
		return false;
	}
}
