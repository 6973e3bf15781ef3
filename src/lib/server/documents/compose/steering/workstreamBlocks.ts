import { firstOf } from '$lib/domain/steering/firstOf';
import { lightCounts } from '$lib/domain/steering/lightCounts';
import type { SteeringAction, SteeringWorkstream } from '$lib/domain/steering/steeringContent';
import type { Dictionary } from '$lib/text';
import type { Block } from '../../model/block';
import { headedTable, paragraph } from '../../model/blocks';
import type { Measure } from './measures';
import { shortened } from './shortened';

/** The delindsatser: their lights, what has happened, what comes next, what they ask for. */
export function workstreamBlocks(
	workstreams: readonly SteeringWorkstream[],
	measure: Measure,
	text: Dictionary
): Block[] {
	const words = text.documents.steering;
	const { first, more } = firstOf(workstreams, measure.workstreams);
	return [
		...headedTable(
			1,
			words.workstreams,
			[
				{ label: words.workstream, share: 2, isHeader: true },
				{ label: words.light, share: 1.3 },
				{ label: words.sinceLast, share: 3 },
				{ label: words.nextSteps, share: 3 },
				{ label: words.wantedDecision, share: 2 }
			],
			first.map(({ number, title, actions, sinceLast, nextSteps, wantedDecision }) => [
				text.actions.workstream(number, shortened(title, measure.title)),
				lightsOf(actions, text),
				...[sinceLast, nextSteps, wantedDecision].map((told) => shortened(told, measure.words))
			])
		),
		...(more > 0 ? paragraph(words.more(more)) : [])
	];
}

/** "2 røde, 1 gul": what asks for attention first, in words, so that nobody has to see a colour. */
export function lightsOf(actions: readonly SteeringAction[], text: Dictionary): string {
	const words = text.documents.steering;
	const counts = lightCounts(actions);
	if (counts.length === 0) return words.noActions;
	return counts.map(({ light, count }) => words.lights[light](count)).join(', ');
}
