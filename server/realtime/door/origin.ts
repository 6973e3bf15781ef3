/**
 * Whether a socket may be opened from there. A browser always says where a page came from, and the
 * whole origin has to be ours: no prefix, suffix, or user info before an `@` counts. No `Origin` at
 * all is no browser; such a client has no cookie but the one it was given on purpose.
 *
 * @param origin The request's `Origin` header.
 * @param host Its `Host` header.
 * @param own Where people reach the application; null: at whatever `Host` says.
 */
export function isOwnOrigin(
	origin: string | undefined,
	host: string | undefined,
	own: string | null
): boolean {
	if (origin === undefined) return true;
	if (own !== null) return origin === new URL(own).origin;
	return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}
