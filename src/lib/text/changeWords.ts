import { parseIsoDay } from '../domain/calendarDay';
import { formatDay, formatMoney } from '../domain/format';
import type { Locale } from '../domain/locale';
import type { SteeringChange } from '../domain/steering/steeringChange';
import type { Dictionary } from './index';

/** A change in words: what it is about, and what has become of it. */
export interface ChangeWords {
	subject: string;
	said: string;
}

export function changeWords(
	change: SteeringChange,
	{ text, locale }: { text: Dictionary; locale: Locale }
): ChangeWords {
	return { subject: subjectOf(change, text), said: saidOf(change, text, locale) };
}

function subjectOf(change: SteeringChange, { since: words }: Dictionary): string {
	switch (change.kind) {
		case 'decided':
		case 'decisionWanted':
			return words.decision(change.number, change.title);
		case 'newRisk':
		case 'riskMoved':
		case 'riskClosed':
			return words.risk(change.title);
		case 'grant':
			return words.money[change.figure];
		case 'spendBy':
			return words.spendBy;
		case 'coverage':
			return words.coverage[change.figure];
		default:
			return words.action(change.number, change.title);
	}
}

function saidOf(change: SteeringChange, text: Dictionary, locale: Locale): string {
	const words = text.since.said;
	const day = (iso: string | null, none: string) => {
		const parsed = parseIsoDay(iso ?? '');
		return parsed ? formatDay(parsed, locale) : none;
	};
	switch (change.kind) {
		case 'decided':
			return words.decided(change.outcome);
		case 'nowLate':
			return words.nowLate(change.daysLate);
		case 'slipped':
		case 'deadlineSet':
			return words[change.kind](
				day(change.from, words.noDeadline),
				day(change.to, words.noDeadline)
			);
		case 'finished':
			return words.finished(change.to);
		case 'statusChanged':
			return words.statusChanged(
				text.components.status[change.from],
				text.components.status[change.to]
			);
		case 'ownerChanged':
			return words.ownerChanged(change.from ?? words.nobody, change.to ?? words.nobody);
		case 'newRisk':
			return words.newRisk(change.to);
		case 'riskMoved':
			return words.riskMoved(change.from, change.to);
		case 'grant':
			return words.moved(formatMoney(change.from, locale), formatMoney(change.to, locale));
		case 'spendBy':
			return words.moved(day(change.from, words.noSpendBy), day(change.to, words.noSpendBy));
		case 'coverage':
			return text.since.coverageMoved(change.from, change.to, change.of);
		case 'decisionWanted':
		case 'nowStale':
		case 'newAction':
		case 'riskClosed':
			return words[change.kind];
	}
}
