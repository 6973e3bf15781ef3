import { isoDay } from '$lib/domain/calendarDay';
import { formatDay, formatMoney } from '$lib/domain/format';
import type { Locale } from '$lib/domain/locale';
import { firstOf } from '$lib/domain/steering/firstOf';
import type { SteeringGrant, SteeringRisk } from '$lib/domain/steering/steeringContent';
import type { Dictionary } from '$lib/text';
import type { Block } from '../../model/block';
import { headedTable, heading, paragraph } from '../../model/blocks';
import type { Measure } from './measures';
import { shortened } from './shortened';

/** The grant, in one row. */
export function grantBlocks(
	grant: SteeringGrant | null,
	{ text, locale }: { text: Dictionary; locale: Locale }
): Block[] {
	if (!grant) return [];
	const words = text.documents.steering;
	const columns = [
		{ label: words.granted, ore: grant.totalOre },
		{ label: words.budget, ore: grant.budgetOre },
		{ label: words.spent, ore: grant.spentOre },
		{ label: words.committed, ore: grant.committedOre },
		{ label: words.left, ore: grant.leftOre }
	];
	return [
		...headedTable(
			1,
			words.grant,
			[
				...columns.map(({ label }) => ({ label, share: 1, isNumeric: true })),
				{ label: words.spendBy, share: 1, isNumeric: true }
			],
			[
				[
					...columns.map(({ ore }) => formatMoney(ore, locale)),
					grant.spendBy ? formatDay(isoDay(grant.spendBy), locale) : ''
				]
			]
		)
	];
}

/** The worst risks, and what is done about them. */
export function riskBlocks(
	risks: readonly SteeringRisk[],
	measure: Measure,
	text: Dictionary
): Block[] {
	const words = text.documents.steering;
	if (risks.length === 0) return [];
	const { first, more } = firstOf(risks, measure.risks);
	return [
		...(first.length === 0
			? [heading(1, words.count(words.risks, risks.length))]
			: [
					...headedTable(
						1,
						words.count(words.risks, risks.length),
						[
							{ label: words.risk, share: 3, isHeader: true },
							{ label: words.likelihood, share: 1.4, isNumeric: true },
							{ label: words.impact, share: 1.4, isNumeric: true },
							{ label: words.mitigation, share: 4 },
							{ label: words.riskOwner, share: 2 }
						],
						first.map((risk) => [
							shortened(risk.title, measure.title),
							String(risk.likelihood),
							String(risk.impact),
							shortened(risk.mitigation, measure.words),
							shortened(risk.ownerName, measure.title)
						])
					)
				]),
		...(more > 0 ? paragraph(words.more(more)) : [])
	];
}
