/**
 * Where to go after signing in: a path of this site, or `fallback`. Anything that a browser could
 * read as another site (`//…`, `/\…`, an address with a scheme) is not followed.
 */
export function safeNext(next: string | null | undefined, fallback = '/projects'): string {
	if (!next?.startsWith('/') || next.length > 500) return fallback;
	const here = 'http://this.invalid';
	const target = URL.canParse(next, here) ? new URL(next, here) : null;
	return target?.origin === here && !next.startsWith('/\\') && !next.startsWith('//')
		? target.pathname + target.search
		: fallback;
}
