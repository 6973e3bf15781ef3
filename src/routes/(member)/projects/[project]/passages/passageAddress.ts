import { formatPoint, type ReadablePoint } from '$lib/domain/source/readablePoint';

/** What can be made of a place in a source. */
export const passageUses = ['link', 'recommendation', 'element', 'note', 'mark'] as const;
export type PassageUse = (typeof passageUses)[number];

/** What a member may make; the rest is for those who lead. */
export const usesFor = (canMake: boolean): readonly PassageUse[] =>
	passageUses.filter((use) => canMake || (use !== 'recommendation' && use !== 'element'));

/** Where a place is chosen: a source's version, and either two points or sentences of a paragraph. */
export type ChosenPlace = { source: string; version: number } & (
	{ from: ReadablePoint; to: ReadablePoint } | { paragraph: number; first?: number; last?: number }
);

/** What comes behind `/passages/new?`, so that the page shows this place again. */
export function passageQuery(place: ChosenPlace, use?: PassageUse): string {
	const query = new URLSearchParams({ source: place.source, version: String(place.version) });
	if ('from' in place) {
		query.set('from', formatPoint(place.from));
		query.set('to', formatPoint(place.to));
	} else {
		query.set('paragraph', String(place.paragraph));
		if (place.first !== undefined) query.set('first', String(place.first));
		if (place.last !== undefined) query.set('last', String(place.last));
	}
	if (use) query.set('use', use);
	return query.toString();
}

/** `passageQuery` of a whole paragraph, up to its number. */
export const paragraphQuery = (source: string, version: number): string =>
	`${new URLSearchParams({ source, version: String(version) })}&paragraph=`;
