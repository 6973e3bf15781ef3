import type { recommendation } from '$lib/server/db/schema/sources';
import type { CatalogueItem } from '$lib/server/sources/catalogue/types';

type RecommendationRow = typeof recommendation.$inferInsert;

/** One item as the row of its own fields; what hangs on it has tables of its own. */
export function recommendationRow(
	item: CatalogueItem,
	sourceId: string,
	position: number
): RecommendationRow {
	const [challengeLineFrom, challengeLineTo] = item.challenge?.lines ?? [null, null];
	const [lineFrom, lineTo] = item.lines;
	return {
		sourceId,
		position,
		code: item.code,
		kind: item.kind,
		number: item.number ?? null,
		title: item.title,
		otherTitle: item.otherTitle ?? null,
		summary: item.summary,
		challenge: item.challenge?.text ?? null,
		challengeLineFrom,
		challengeLineTo,
		actors: item.actors,
		relevance: item.relevance,
		section: item.section,
		anchor: item.anchor,
		lineFrom,
		lineTo,
		norm: item.norm?.text ?? null,
		normKind: item.norm?.kind ?? null,
		evidence: item.evidence ?? null,
		note: item.note ?? null,
		ageFrom: item.ages?.from ?? null,
		ageTo: item.ages?.to ?? null,
		needsLegalCheck: item.needsLegalCheck
	};
}
