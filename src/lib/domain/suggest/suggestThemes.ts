import { featuresOf } from './features';
import { gather } from './gather';
import { likenessOf } from './likeness';
import { titleOf } from './titleOf';

export interface SuggestibleNote {
	key: string;
	text: string;
}

/** Notes that seem to be about the same, and what that may be called. */
export interface SuggestedTheme {
	title: string;
	noteKeys: string[];
}

/** More than this nobody looks through at a time. */
const MOST = 12;
/** Found on hand-sorted Danish notes: lower, and everything is about everything. */
const LEAST_ALIKE = 0.07;

/**
 * Groups notes by the words they share; the largest first. A note that is like no other is in none.
 * The same notes in the same order always give the same suggestions.
 */
export function suggestThemes(notes: readonly SuggestibleNote[]): SuggestedTheme[] {
	const features = featuresOf(notes.map(({ text }) => text));
	const groups = gather(likenessOf(features), notes.length, LEAST_ALIKE)
		.filter((group) => group.length > 1)
		.sort((one, other) => other.length - one.length)
		.slice(0, MOST);
	return groups.map((group) => ({
		title: titleOf(group.map((index) => notes[index]?.text ?? '')),
		noteKeys: group.map((index) => notes[index]?.key ?? '')
	}));
}
