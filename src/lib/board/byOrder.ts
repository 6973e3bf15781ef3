const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

/** Compares by what `of` gives; where that is equal the keys decide, so that everybody sees the same. */
export function byOrderOf<Thing extends { key: string }>(of: (thing: Thing) => string | number) {
	return (a: Thing, b: Thing) => compare(of(a), of(b)) || compare(a.key, b.key);
}

/** Order first; then the key. */
export const byOrder = byOrderOf<{ key: string; order: string }>(({ order }) => order);
