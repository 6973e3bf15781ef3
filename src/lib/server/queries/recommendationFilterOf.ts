import { choices } from '$lib/domain/choice';
import { recommendationKinds } from '$lib/domain/recommendationKind';
import { relevances } from '$lib/domain/relevance';
import type { RecommendationFilter } from './recommendationFilter';

/** Longer than any title; what is beyond it finds nothing anyway. */
const SEARCH_MAX = 200;
const KEY_MAX = 100;

/**
 * Reads the filter from an address. Without any words in it, it asks for what is to be discussed
 * and lies at the core; `all` lifts a limit. What cannot be read counts as not said.
 */
export function recommendationFilterOf(params: URLSearchParams): RecommendationFilter {
	return {
		search: (params.get('q') ?? '').slice(0, SEARCH_MAX).trim(),
		source: keyOf(params.get('source')),
		theme: keyOf(params.get('theme')),
		kind: oneOf(params.get('kind'), ['discussed', ...recommendationKinds], 'discussed'),
		relevance: oneOf(params.get('relevance'), relevances, 'core'),
		state: oneOf(params.get('state'), ['untouched', 'unanswered', ...choices], null)
	};
}

function keyOf(given: string | null): string | null {
	return given === null || given === '' || given === 'all' ? null : given.slice(0, KEY_MAX);
}

function oneOf<Value extends string, Default extends Value | null>(
	given: string | null,
	values: readonly Value[],
	otherwise: Default
): Value | null {
	if (given === 'all') return null;
	return values.find((value) => value === given) ?? otherwise;
}
