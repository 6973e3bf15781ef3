/** The same address with some of its question changed; null takes away. */
export function addressWith(url: URL, changes: Record<string, string | null>): string {
	const params = new URLSearchParams(url.search);
	for (const [name, value] of Object.entries(changes)) {
		if (value === null) params.delete(name);
		else params.set(name, value);
	}
	return `?${params}`;
}
