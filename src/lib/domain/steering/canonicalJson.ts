/**
 * Plain data as JSON in the one way that does not depend on how it was put together or stored: keys
 * sorted, no spaces, what is undefined left out. Two equal values give the same text.
 */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (value === null || typeof value !== 'object') return value;
	// As entries on an object without a prototype: a key such as `__proto__` stays a key.
	const result = Object.create(null) as Record<string, unknown>;
	for (const [key, inner] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
		result[key] = sorted(inner);
	return result;
}
