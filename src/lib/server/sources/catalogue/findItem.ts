import { catalogue } from './catalogue';
import type { CatalogueItem } from './types';

/** Every item of the four sources, source by source in the source's own order. */
export const catalogueItems: readonly CatalogueItem[] = catalogue.parts.flatMap(
	(part) => part.items
);

const byCode = new Map(catalogueItems.map((item) => [item.code, item]));

/** The item with that code; throws where the catalogue has none, which is a mistake in our data. */
export function findItem(code: string): CatalogueItem {
	const item = byCode.get(code);
	if (!item) throw new RangeError(`The catalogue has no item ${code}`);
	return item;
}
