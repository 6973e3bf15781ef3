/** The version that an address asks for; null: the newest. What is no number finds nothing. */
export function versionAsked(url: URL): number | null {
	const asked = url.searchParams.get('version');
	if (!asked) return null;
	return /^\d{1,6}$/.test(asked) ? Number(asked) : -1;
}
