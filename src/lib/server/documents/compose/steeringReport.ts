import { today } from '$lib/domain/copenhagen';
import { formatInstant, formatLongDay } from '$lib/domain/format';
import type { SteeringContent } from '$lib/domain/steering/steeringContent';
import { heading, paragraph, remark } from '../model/blocks';
import type { WrittenDocument } from '../model/writtenDocument';
import { footerOf, wordsOf, type Composing } from './composing';
import { attentionBlocks } from './steering/attentionBlocks';
import { grantBlocks, riskBlocks } from './steering/accountBlocks';
import { decisionBlocks } from './steering/decisionBlocks';
import type { Measure } from './steering/measures';
import { workstreamBlocks } from './steering/workstreamBlocks';

/**
 * What the steering group reads, for one sheet of paper: what needs them first, what they are to decide,
 * then the delindsatser, the money and the risks.
 *
 * @param measure How much of each is told; what is left out is counted.
 */
export function steeringReport(
	content: SteeringContent,
	composing: Composing,
	measure: Measure
): WrittenDocument {
	const { locale, ofCase } = composing;
	const text = wordsOf(composing);
	const words = text.documents.steering;
	const at = new Date(content.at);
	const on = today(at);
	const { coverage, limits } = content;
	const chosen = coverage.total - coverage.byState.notDiscussed;
	return {
		locale,
		title: words.title(formatLongDay(on, locale)),
		subject: `${ofCase.name} · ${text.steering.updated(formatInstant(at, locale))}`,
		issuer: ofCase.owner,
		footer: footerOf(composing),
		isCompact: true,
		name: {
			...{ on, about: ofCase.name, kind: words.kind, locale },
			caseNumber: ofCase.caseNumber
		},
		blocks: [
			heading(1, words.attention),
			...attentionBlocks(content, measure, text),
			heading(1, words.decisions),
			...decisionBlocks(content.decisionsWanted, { measure, text, locale }),
			...workstreamBlocks(content.workstreams, measure, text),
			...grantBlocks(content.grant, { text, locale }),
			...riskBlocks(content.risks, measure, text),
			...paragraph(words.coverage(chosen, coverage.total, coverage.withActions)),
			remark(text.actions.limits(limits.lateDays, limits.staleWeeks))
		]
	};
}
