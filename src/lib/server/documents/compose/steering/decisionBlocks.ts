import { isoDay } from '$lib/domain/calendarDay';
import { formatDay } from '$lib/domain/format';
import type { Locale } from '$lib/domain/locale';
import { firstOf } from '$lib/domain/steering/firstOf';
import type { WantedDecision } from '$lib/domain/steering/steeringContent';
import type { Dictionary } from '$lib/text';
import type { Block } from '../../model/block';
import { list, paragraph } from '../../model/blocks';
import type { Measure } from './measures';
import { shortened } from './shortened';

interface How {
	measure: Measure;
	text: Dictionary;
	locale: Locale;
}

/** What the steering group is asked to decide, with what is proposed and the ways open to it. */
export function decisionBlocks(wanted: readonly WantedDecision[], how: How): Block[] {
	const words = how.text.documents.steering;
	if (wanted.length === 0) return paragraph(words.noDecisions);
	const { first, more } = firstOf(wanted, how.measure.decisions);
	return list([
		...first.map((decision) => line(decision, how)),
		...(more > 0 ? [words.more(more)] : [])
	]);
}

function line(
	{ number, title, proposal, neededBy, options }: WantedDecision,
	{ measure, text, locale }: How
): string {
	const words = text.documents.steering;
	const by = neededBy && words.neededBy(formatDay(isoDay(neededBy), locale));
	const called = words.decision(number, shortened(title, measure.title));
	const ways = options.map((option, at) =>
		words.option(letterOf(at), shortened(option.title, measure.title))
	);
	return [
		by ? `${called} (${by}).` : `${called}.`,
		proposal && `${words.proposal(shortened(proposal, measure.words))}`,
		measure.hasOptions && ways.length > 0 && `${ways.join('; ')}.`
	]
		.filter(Boolean)
		.join(' ');
}

/** A, B, C … */
export const letterOf = (at: number): string => String.fromCharCode(65 + (at % 26));
