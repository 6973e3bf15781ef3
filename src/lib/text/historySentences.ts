import type { ActionItemChanges } from '../domain/actionItemChanges';
import { parseIsoDay } from '../domain/calendarDay';
import { formatDay } from '../domain/format';
import type { Locale } from '../domain/locale';
import { agreedSentences, detailSentences } from './detailSentences';
import type { Dictionary } from './index';

interface Entry {
	kind: 'committed' | 'statusChanged' | 'edited';
	changes: ActionItemChanges;
}

/**
 * What one entry of an action item's history says, as whole sentences.
 *
 * @param status The item's status after the entry: an update may confirm it without changing it.
 */
export function historySentences(
	{ kind, changes }: Entry,
	{ text, locale, status }: { text: Dictionary; locale: Locale; status: string }
): string[] {
	const words = text.history;
	const day = (iso: string | null) => {
		const parsed = parseIsoDay(iso ?? '');
		return parsed && formatDay(parsed, locale);
	};
	const sentences: (string | null)[] = [];
	if (kind === 'committed') sentences.push(words.committed);
	if (kind === 'statusChanged') sentences.push(statusSentence(changes, status, text));
	const { title, description, owner, ownerContact, dueOn, breadth, workstream } = changes;
	if (title && title[0] !== null) sentences.push(words.renamed(title[0], title[1] ?? ''));
	if (description) sentences.push(words.description);
	if (owner) sentences.push(words.owner(...owner));
	if (ownerContact) sentences.push(words.ownerContact(ownerContact[1]));
	if (dueOn) sentences.push(words.dueOn(day(dueOn[0]), day(dueOn[1])));
	if (breadth) sentences.push(text.breadth.changed(breadth[1]));
	if (workstream?.[1]) {
		const { number, title } = workstream[1];
		sentences.push(words.workstream(text.actions.workstream(number, title)));
	}
	sentences.push(...linkSentences(changes, text));
	const { operationsOwner, followUpOn } = changes;
	if (operationsOwner) sentences.push(words.operationsOwner(operationsOwner[1]));
	if (followUpOn) sentences.push(words.followUpOn(day(followUpOn[1])));
	sentences.push(...agreedSentences(changes, { text, day }));
	sentences.push(...detailSentences(changes, { text, day }));
	return sentences.filter((sentence) => sentence !== null);
}

function statusSentence({ status }: ActionItemChanges, present: string, text: Dictionary) {
	const names: Record<string, string> = text.components.status;
	if (!status) return text.history.sameStatus(names[present] ?? present);
	const [from, to] = status.map((one) => names[one ?? ''] ?? '');
	return text.history.status(from ?? '', to ?? '');
}

function linkSentences({ recommendations, contributors }: ActionItemChanges, text: Dictionary) {
	const words = text.history;
	const sentences: string[] = [];
	const say = (names: string[], phrase: (names: string) => string) => {
		if (names.length > 0) sentences.push(phrase(names.join(', ')));
	};
	if (recommendations) {
		const [before, after] = recommendations;
		say(missing(after, before), words.recommendationsAdded);
		say(missing(before, after), words.recommendationsRemoved);
		if (before[0] && after[0] && before[0] !== after[0]) say([after[0]], words.mainPurpose);
	}
	if (contributors) {
		const [before, after] = contributors;
		say(missing(after, before), words.contributorsAdded);
		say(missing(before, after), words.contributorsRemoved);
	}
	return sentences;
}

/** Those that are in one list and not in the other. */
function missing(inThese: readonly string[], inThose: readonly string[]): string[] {
	return inThese.filter((name) => !inThose.includes(name));
}
