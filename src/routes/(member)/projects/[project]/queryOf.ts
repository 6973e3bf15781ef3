/**
 * The words of an address, some of them changed: null takes one out.
 * @example queryOf(page.url.searchParams, { cell: null })
 */
export function queryOf(
	params: URLSearchParams | string,
	changes: Readonly<Record<string, string | null>>
): string {
	const query = new URLSearchParams(params);
	for (const [name, value] of Object.entries(changes)) {
		if (value === null) query.delete(name);
		else query.set(name, value);
	}
	return query.toString();
}
