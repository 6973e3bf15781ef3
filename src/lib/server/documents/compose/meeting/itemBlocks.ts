import type { MinutedDecision, MinutedItem } from '$lib/domain/meeting/minutes';
import type { Dictionary } from '$lib/text';
import type { Block } from '../../model/block';
import { facts, heading, paragraph } from '../../model/blocks';

/** An item of the agenda: what was presented, what was noted, what was decided. */
export function itemBlocks(
	{ number, title, presentation, decisions, minutes }: MinutedItem,
	text: Dictionary
): Block[] {
	const words = text.documents.meeting;
	return [
		heading(1, `${number}. ${title}`),
		...under(words.presentation, presentation),
		...under(words.noted, minutes),
		...decisions.flatMap((decision) => decisionBlocks(decision, text))
	];
}

function decisionBlocks(decision: MinutedDecision, { documents }: Dictionary): Block[] {
	const words = documents.meeting;
	const options = decision.options.map(({ title, consequence }, at) => {
		const letter = String.fromCharCode(65 + at);
		return consequence ? `${letter}: ${title} (${consequence})` : `${letter}: ${title}`;
	});
	return [
		heading(2, words.decision(decision.number, decision.title)),
		...facts([
			{ label: words.background, value: decision.background },
			{ label: words.proposal, value: decision.proposal },
			{ label: words.options, value: options.join('\n') },
			{ label: words.outcome, value: decision.outcome || words.states[decision.state] },
			{ label: words.reason, value: decision.reason },
			{ label: words.carriedOut, value: decision.actions.map(numbered).join('\n') }
		])
	];
}

const numbered = ({ number, title }: { number: number; title: string }) => `${number}. ${title}`;

const under = (label: string, text: string): Block[] =>
	text.trim() === '' ? [] : [heading(3, label), ...paragraph(text)];
