import type { Locale } from '$lib/domain/locale';
import type { Dictionary } from '$lib/text';
import type { PageData } from './$types';

/** What the table is narrowed down to, in words, for paper: there nobody sees the form. */
export function filterWords(
	{ filter, choices, sectors, sectorId }: PageData,
	text: Dictionary,
	locale: Locale
): string[] {
	const { source, theme, state, kind, relevance, search } = filter;
	const words = text.recommendations.filter;
	const named: [string, string | undefined][] = [
		[words.source, choices.sources.find(({ key }) => key === source)?.title],
		[words.theme, choices.themes.find(({ key }) => key === theme)?.labels[locale]],
		[words.state, stateWord(state, text)],
		[words.kind, kindWord(kind, text)],
		[words.relevance, relevance ? text.catalogue.relevance[relevance] : undefined],
		[text.matrix.sector, sectors.find(({ id }) => id === sectorId)?.name]
	];
	const parts = named.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
	return search ? [...parts, text.matrix.searched(search)] : parts;
}

function stateWord(state: PageData['filter']['state'], text: Dictionary): string | undefined {
	if (state === null) return undefined;
	if (state === 'untouched' || state === 'unanswered') return text.recommendations.filter[state];
	return text.catalogue.choice[state];
}

function kindWord(kind: PageData['filter']['kind'], text: Dictionary): string | undefined {
	if (kind === null) return undefined;
	return kind === 'discussed' ? text.recommendations.filter.discussed : text.catalogue.kind[kind];
}
