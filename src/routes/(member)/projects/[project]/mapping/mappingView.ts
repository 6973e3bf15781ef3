import { isDisagreement } from '$lib/domain/crosswalkKind';
import type { MappingFacts } from '$lib/server/queries/mapping/mappingPage';

/** So many at a time: what is done makes room for the next. */
const SHOWN = 40;

/** What the page shows of the facts: names in place of ids, and no more than somebody works through. */
export function mappingView(facts: MappingFacts) {
	const { actions, recommendations, links, linked, suggestions, duplicates, refusals } = facts;
	const actionOf = new Map(actions.map((one) => [one.id, one]));
	const recommendationOf = new Map(recommendations.map((one) => [one.id, one]));
	const codeOf = (id: string) => recommendationOf.get(id)?.code ?? '';
	const codesOf = (ids: readonly string[]) => ids.map(codeOf).filter(Boolean).join(', ');

	/** Where another source says something else: told before anybody links. */
	const disagreementsOf = (id: string) =>
		links
			.filter(({ kind, fromId, toId }) => isDisagreement(kind) && (fromId === id || toId === id))
			.flatMap(({ fromId, toId, note }) => {
				const other = recommendationOf.get(fromId === id ? toId : fromId);
				return other ? { code: other.code, title: other.title, note } : [];
			});
	const cards = actions.map(({ id, number, version, title }) => ({
		...{ id, number, version, title },
		answers: codesOf(linked.get(id) ?? []),
		suggestions: (suggestions.get(id) ?? []).flatMap(({ recommendationId, reason }) => {
			const found = recommendationOf.get(recommendationId);
			if (!found) return [];
			return {
				...{ id: found.id, code: found.code, title: found.title },
				reason:
					reason.kind === 'words'
						? { kind: reason.kind, words: reason.words.join(', ') }
						: { kind: reason.kind, code: codeOf(reason.viaId) },
				disagreements: disagreementsOf(recommendationId)
			};
		})
	}));
	const without = cards.filter(({ id }) => !linked.has(id));
	const more = cards.filter(({ id, suggestions }) => linked.has(id) && suggestions.length > 0);
	const short = (id: string) => {
		const { number, title, status, description } = actionOf.get(id)!;
		return { id, number, title, status, description };
	};
	return {
		without: { all: without.length, shown: without.slice(0, SHOWN) },
		more: { all: more.length, shown: more.slice(0, SHOWN) },
		duplicates: duplicates.map(({ ids: [one, other], shared }) => ({
			one: short(one),
			other: short(other),
			shared: codesOf(shared)
		})),
		refusals: refusals.flatMap(
			({ id, actionItemId, recommendationId, otherActionItemId, ...rest }) => {
				const number = actionOf.get(actionItemId)?.number;
				// What it was about may have been dropped: then nobody asks about it.
				const code = recommendationId && codeOf(recommendationId);
				const other = otherActionItemId && actionOf.get(otherActionItemId)?.number;
				return number && (code || other)
					? { id, number, code: code || null, other: other || null, ...rest }
					: [];
			}
		)
	};
}

export type MappingView = ReturnType<typeof mappingView>;
export type MappingCard = MappingView['without']['shown'][number];
