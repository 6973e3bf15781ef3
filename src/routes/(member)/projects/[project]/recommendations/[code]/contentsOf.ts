import { isDisagreement } from '$lib/domain/crosswalkKind';
import type { Dictionary } from '$lib/text';
import type { PageData } from './$types';

/** What the page of a recommendation holds, in its order: ids of headings and their words. */
export function contentsOf(
	{ detail, facts, crosswalk, conflicts, evidence, places }: PageData,
	{ recommendations: { page, choose }, law, reading }: Dictionary
): { id: string; label: string }[] {
	const isDisputed = conflicts.length > 0 || crosswalk.some(({ kind }) => isDisagreement(kind));
	const parts: [id: string, label: string, isThere: boolean][] = [
		['challenge', page.challenge, detail.challenge !== null],
		['summary', page.summary, detail.summary !== ''],
		['disagreements', page.crosswalk.disagreement, isDisputed],
		['choice', choose.title, true],
		['elements', page.elements, facts.elements.length > 0],
		['evidence', page.evidenceTitle, evidence.length > 0],
		['crosswalk', page.crosswalk.title, true],
		['passages', reading.about.title, places.passages.length > 0 || places.anchor !== null],
		['notes', page.notes.title, true],
		['actions', page.actions.title, true],
		['source', page.source, true],
		['law', law.onRecommendation.title, facts.law.length > 0 || detail.needsLegalCheck]
	];
	return parts.filter(([, , isThere]) => isThere).map(([id, label]) => ({ id, label }));
}
