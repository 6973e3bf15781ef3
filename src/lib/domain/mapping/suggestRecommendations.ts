import { isDisagreement } from '../crosswalkKind';
import { featuresOf } from '../suggest/features';
import { likenessAcross } from '../suggest/likenessAcross';
import type {
	MappableAction,
	MappableLink,
	MappableRecommendation,
	SuggestionReason
} from './mappable';
import { topicWordsOf, wordsInCommon, type TopicWords } from './wordsInCommon';

export interface RecommendationSuggestion {
	recommendationId: string;
	reason: SuggestionReason;
}

/** More than this nobody looks through for one action. */
const MOST = 3;
/** Found on the catalogue and actions as people write them: lower, and everything is about everything. */
const LEAST_ALIKE = 0.12;

interface Given {
	actions: readonly MappableAction[];
	recommendations: readonly MappableRecommendation[];
	links: readonly MappableLink[];
	/** Whether somebody has said no to it. */
	isRefused: (actionId: string, recommendationId: string) => boolean;
}

/**
 * Recommendations that each action may answer, by the action's id: what other sources say of the same
 * as those it is linked to, then what shares its words. What stands in tension is never suggested.
 */
export function suggestRecommendations(given: Given): Map<string, RecommendationSuggestion[]> {
	const { actions, recommendations, isRefused } = given;
	const features = featuresOf([...actions, ...recommendations].map(({ text }) => text));
	const likeness = likenessAcross(
		features.slice(0, actions.length),
		features.slice(actions.length)
	);
	const known = new Set(recommendations.map(({ id }) => id));
	const topics = recommendations.map(({ text }) => topicWordsOf(text));
	return new Map(
		actions.map((action, row) => {
			const isOpen = ({ recommendationId: id }: RecommendationSuggestion) =>
				known.has(id) && !action.linked.includes(id) && !isRefused(action.id, id);
			const alike = (column: number) => likeness[row * recommendations.length + column] ?? 0;
			const all = [...byCrosswalk(action, given.links), ...byWords(action, given, topics, alike)];
			return [action.id, firstOfEach(all.filter(isOpen)).slice(0, MOST)];
		})
	);
}

function byCrosswalk(
	{ linked }: MappableAction,
	links: readonly MappableLink[]
): RecommendationSuggestion[] {
	return links
		.filter(({ kind }) => !isDisagreement(kind))
		.flatMap(({ fromId, toId, kind }) => {
			const [viaId, id] = linked.includes(fromId) ? [fromId, toId] : [toId, fromId];
			if (!linked.includes(viaId)) return [];
			return { recommendationId: id, reason: { kind: 'crosswalk', viaId, crosswalk: kind } };
		});
}

function byWords(
	{ text }: MappableAction,
	{ recommendations }: Given,
	topics: readonly TopicWords[],
	alike: (column: number) => number
): RecommendationSuggestion[] {
	const own = topicWordsOf(text);
	return recommendations
		.map(({ id }, column) => ({ id, column, likeness: alike(column) }))
		.filter(({ likeness }) => likeness >= LEAST_ALIKE)
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, 2 * MOST)
		.map(({ id, column }) => ({ id, words: wordsInCommon(own, topics[column] ?? new Map()) }))
		.filter(({ words }) => words.length > 0)
		.map(({ id, words }) => ({ recommendationId: id, reason: { kind: 'words', words } }));
}

function firstOfEach(all: readonly RecommendationSuggestion[]): RecommendationSuggestion[] {
	const seen = new Map<string, RecommendationSuggestion>();
	for (const one of all) if (!seen.has(one.recommendationId)) seen.set(one.recommendationId, one);
	return [...seen.values()];
}
