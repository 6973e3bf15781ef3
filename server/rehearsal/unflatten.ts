/** Numbers that stand for what JSON has no word for. */
const UNDEFINED = -1;

/**
 * Reads what a page's `__data.json` holds: every value once, and places in the list in place of values.
 *
 * @returns The first value, with all that hangs on it. Dates are dates; nothing else special is known.
 */
export function unflatten(values: readonly unknown[]): unknown {
	const read = (at: unknown): unknown => {
		if (typeof at !== 'number' || at <= UNDEFINED) return undefined;
		const value = values[at];
		if (typeof value !== 'object' || value === null) return value;
		if (Array.isArray(value)) {
			const [kind, content] = value as unknown[];
			if (kind === 'Date') return new Date(String(content));
			return value.map(read);
		}
		return Object.fromEntries(Object.entries(value).map(([key, place]) => [key, read(place)]));
	};
	return read(0);
}
