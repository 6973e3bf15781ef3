import { featuresOf } from '../suggest/features';
import { likenessOf } from '../suggest/likeness';
import type { MappableAction } from './mappable';

/** Two actions that may be one, the earlier first. */
export interface LikelyDuplicate {
	ids: [string, string];
	/** Recommendations that both answer. */
	shared: string[];
}

/** So alike are two that say the same in other words; less will do where they answer the same. */
const LEAST_ALIKE = 0.5;
const LEAST_ALIKE_SHARING = 0.3;
const MOST = 20;

/** The most alike first. */
export function likelyDuplicates(
	actions: readonly MappableAction[],
	isRefused: (id: string, otherId: string) => boolean
): LikelyDuplicate[] {
	const likeness = likenessOf(featuresOf(actions.map(({ text }) => text)));
	const pairs: (LikelyDuplicate & { alike: number })[] = [];
	// All pairs there are: loops, for a hundred thousand of them are looked at.
	for (let row = 0; row < actions.length; row += 1)
		for (let column = row + 1; column < actions.length; column += 1) {
			const alike = likeness[row * actions.length + column] ?? 0;
			if (alike < LEAST_ALIKE_SHARING) continue;
			const [one, other] = [actions[row]!, actions[column]!];
			const shared = one.linked.filter((id) => other.linked.includes(id));
			const least = shared.length > 0 ? LEAST_ALIKE_SHARING : LEAST_ALIKE;
			if (alike < least || isRefused(one.id, other.id)) continue;
			pairs.push({ ids: [one.id, other.id], shared, alike });
		}
	return pairs
		.sort((a, b) => b.alike - a.alike)
		.slice(0, MOST)
		.map(({ ids, shared }) => ({ ids, shared }));
}
