/** A phase that is still to come. */
export interface ComingPhase {
	id: string;
	title: string;
	minutes: number;
	isProtected: boolean;
	kind: string;
}

export interface CutOffer {
	id: string;
	title: string;
	from: number;
	to: number;
}

/** No phase is worth beginning for less, in minutes. */
const SHORTEST = 2;

/** A break, the commitment round and whatever else is protected are never touched. */
export function mayBeCut({
	isProtected,
	kind
}: Pick<ComingPhase, 'isProtected' | 'kind'>): boolean {
	return !isProtected && kind !== 'break' && kind !== 'commit';
}

/**
 * Where lost time can be won back: later phases, the longest first, each by half at most, and only
 * where it may be.
 *
 * @param behind Minutes that are lost.
 * @returns Together they win back what was lost, or as much as can be; none where nothing was.
 */
export function cutOffers(coming: readonly ComingPhase[], behind: number): CutOffer[] {
	const offers: CutOffer[] = [];
	let left = behind;
	const open = coming.filter(mayBeCut).toSorted((a, b) => b.minutes - a.minutes);
	for (const { id, title, minutes } of open) {
		if (left <= 0) break;
		const most = Math.min(Math.floor(minutes / 2), minutes - SHORTEST);
		const cut = Math.min(most, left);
		if (cut <= 0) continue;
		offers.push({ id, title, from: minutes, to: minutes - cut });
		left -= cut;
	}
	const places = new Map(coming.map(({ id }, at) => [id, at]));
	return offers.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}
