import type { ActionItemChanges } from '../domain/actionItemChanges';
import type { Dictionary } from './index';

interface How {
	text: Dictionary;
	/** An ISO day as people write it; null for none. */
	day: (iso: string | null) => string | null;
}

/** What an entry says of the further fields of an agreement. */
export function agreedSentences(changes: ActionItemChanges, { text, day }: How): string[] {
	const words = text.history;
	const sentences: string[] = [];
	const say = <Value>(
		change: readonly [Value, Value] | undefined,
		phrase: (to: Value, from: Value) => string
	) => {
		if (change) sentences.push(phrase(change[1], change[0]));
	};
	say(changes.ownerEmail, (to) => words.ownerEmail[to]);
	say(changes.dueRule, words.dueRule);
	say(changes.ages, (to) => words.ages(to && text.agreed.ageRange(to.from, to.to)));
	say(changes.scope, (to) => words.scope(to && text.agreed.scopes[to]));
	say(changes.kind, (to) => words.kind(text.agreed.kinds[to]));
	say(changes.barriers, words.barriers);
	say(changes.involvement, words.involvement);
	say(changes.workingGroup, (to, from) => words.workingGroup(from, to));
	say(changes.hypothesis, words.hypothesis);
	say(changes.trialPeriod, ([from, to]) => {
		const period = text.agreed.trial.periodText(day(from) ?? '', day(to) ?? '');
		return words.trialPeriod(from || to ? period : null);
	});
	say(changes.learning, words.learning);
	say(changes.trialDecision, (to) => words.trialDecision(to && text.agreed.trial.decisions[to]));
	say(changes.handover, ({ from, to, agreedOn }) =>
		words.handover({ from, to, on: day(agreedOn) })
	);
	return sentences;
}

/** What it says of the light, and of what stands beside the item: milestones, measurements, answers. */
export function detailSentences(changes: ActionItemChanges, { text, day }: How): string[] {
	const words = text.history;
	const sentences: string[] = [];
	const { isAtRisk, lightOverride, milestone, indicator, indicatorValue } = changes;
	const { contributorAnswer, contributorContact, contributorLink } = changes;
	if (isAtRisk) sentences.push(words.isAtRisk(isAtRisk[1]));
	if (lightOverride) {
		const [, to] = lightOverride;
		sentences.push(words.lightOverride(to && text.components.light[to]));
	}
	if (milestone) sentences.push(milestoneSentence(milestone, { text, day }));
	if (indicator) sentences.push(words.indicator(indicator[1]));
	if (indicatorValue) {
		const [gone, added] = indicatorValue;
		if (added) sentences.push(words.measured(added.value, day(added.measuredOn) ?? ''));
		else if (gone) sentences.push(words.measuredGone(gone.value, day(gone.measuredOn) ?? ''));
	}
	if (contributorContact) {
		const { unit, name } = contributorContact[1];
		sentences.push(words.contributorContact(unit, name));
	}
	if (contributorAnswer) {
		const { unit, answer } = contributorAnswer[1];
		sentences.push(words.contributorAnswer[answer](unit));
	}
	if (contributorLink?.[1]) sentences.push(words.contributorLink(contributorLink[1]));
	return sentences;
}

function milestoneSentence(
	[before, after]: NonNullable<ActionItemChanges['milestone']>,
	{ text, day }: How
): string {
	const words = text.history.milestone;
	if (!after) return words.removed(before?.title ?? '');
	if (!before) return words.added(after.title, day(after.dueOn));
	return after.doneOn === null ? words.undone(after.title) : words.done(after.title);
}
