const everywhere: Record<string, string> = {
	// Never the address to another site: it may hold a one-time link. Not `no-referrer`: with that,
	// browsers send `Origin: null` with our own forms and they would be refused.
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'cross-origin-opener-policy': 'same-origin'
};

/**
 * Headers on every answer; the content security policy is the framework's own.
 *
 * @param options.isSecure Reached by https.
 * @param options.isPersonal Made for somebody signed in: kept in no cache, not even for "back"
 *   after signing out on a shared machine.
 */
export function setResponseHeaders(
	headers: Headers,
	{ isSecure, isPersonal }: { isSecure: boolean; isPersonal: boolean }
): void {
	for (const [name, value] of Object.entries(everywhere))
		// A page may be stricter.
		if (!headers.has(name)) headers.set(name, value);
	if (isSecure) headers.set('strict-transport-security', 'max-age=31536000');
	if (isPersonal && !headers.has('cache-control'))
		headers.set('cache-control', 'private, no-store');
}
