import { today } from '$lib/domain/copenhagen';
import { formatDay, formatLongDay, formatTime } from '$lib/domain/format';
import type { Locale } from '$lib/domain/locale';
import type { Minutes, MinutedDecision, MinutedItem } from '$lib/domain/meeting/minutes';
import type { Dictionary } from '$lib/text';
import { paragraphs } from './paragraphs';

/** A meeting's minutes as plain text, in the order of the page and the file. */
export function minutesText(minutes: Minutes, text: Dictionary, locale: Locale): string {
	const words = text.sendMinutes;
	const { startsAt, endsAt, place, attendance } = minutes;
	const times = [startsAt, ...(endsAt ? [endsAt] : [])].map((at) => formatTime(at, locale));
	const those = (presence: 'present' | 'excused' | 'absent') => {
		const names = attendance.flatMap((sector) => sector[presence]);
		return names.length > 0 && words[presence](names.join(', '));
	};
	return paragraphs([
		[
			words.when(`${formatLongDay(today(startsAt), locale)}, ${times.join(' – ')}`),
			place && words.place(place)
		],
		[those('present'), those('excused'), those('absent')],
		...minutes.items.flatMap((item) => itemLines(item, text)),
		agreedLines(minutes, text, locale)
	]).trimEnd();
}

function itemLines(
	{ number, title, presentation, minutes, decisions }: MinutedItem,
	text: Dictionary
) {
	const { presentation: presented, noted } = text.documents.meeting;
	return [
		[
			`${number}. ${title}`,
			labelled(text, presented, presentation),
			labelled(text, noted, minutes)
		],
		...decisions.map((decision) => decisionLines(decision, text))
	];
}

function decisionLines(decision: MinutedDecision, text: Dictionary) {
	const words = text.documents.meeting;
	const { number, title, proposal, outcome, state, reason, actions } = decision;
	return [
		words.decision(number, title),
		labelled(text, words.proposal, proposal),
		labelled(text, words.outcome, outcome || words.states[state]),
		labelled(text, words.reason, reason),
		labelled(
			text,
			words.carriedOut,
			actions.map(({ number, title }) => `${number}. ${title}`).join('\n')
		)
	];
}

function agreedLines({ actions }: Minutes, text: Dictionary, locale: Locale) {
	const { agreed, noneAgreed } = text.documents.meeting;
	const { noOwner, noDeadline } = text.actions;
	const line = ({ number, title, ownerName, dueOn }: Minutes['actions'][number]) => {
		const due = dueOn ? formatDay(dueOn, locale) : noDeadline;
		return text.sendMinutes.action(number, title, ownerName ?? noOwner, due);
	};
	return actions.length === 0 ? [noneAgreed] : [agreed, ...actions.map(line)];
}

/** What runs over several lines begins on one of its own. */
function labelled({ sendMinutes }: Dictionary, label: string, words: string): string | false {
	const plain = words.trim();
	return plain !== '' && sendMinutes.labelled(label, plain.includes('\n') ? `\n${plain}` : plain);
}
