import * as Y from 'yjs';
import { putInBin, takeOutOfBin } from './inBin';
import { editNoteText } from './noteText';
import { noteMap, notesOf, sectionMap, sectionsOf, themeMap, themesOf } from './roots';
import { noteFields, sectionFields, themeFields, themeNotePrefix } from './schema';

/** Who goes back to an earlier time, and when they do. */
export interface Restoring {
	by: string | null;
	at: number;
}

/** What is not a matter of the time one goes back to: whose it is, what it became, and the bin. */
const LASTING: ReadonlySet<string> = new Set([
	'text',
	'recommendations',
	'authorId',
	'authorName',
	'sectorId',
	'writtenAt',
	'actionItem',
	'deletedAt',
	'deletedBy'
]);
const NOTE_PLACING = noteFields.filter((field) => !LASTING.has(field));

/**
 * Makes the board say again what it said earlier, as edits like any other: what has come since goes to
 * the bin, what was there is as it was, and what others write meanwhile merges as always. Nothing is
 * taken out of the document. What was committed stays committed; comments and agreement are people's
 * own words and stay as well.
 *
 * @param earlier The same board as it was; it is only read.
 */
export function restoreBoard(
	doc: Y.Doc,
	earlier: Y.Doc,
	restoring: Restoring,
	origin: unknown
): void {
	doc.transact(() => {
		for (const key of sectionsOf(doc).keys()) {
			const [now, then] = [sectionMap(doc, key), sectionMap(earlier, key)];
			if (now && then) copyFields(now, then, fieldsOf(now, then, sectionFields));
			if (now) restoreBin(now, then, restoring, origin);
		}
		for (const key of notesOf(doc).keys()) {
			const [now, then] = [noteMap(doc, key), noteMap(earlier, key)];
			if (now && then) restoreNoteAsItWas(doc, key, now, then, origin);
			if (now) restoreBin(now, then, restoring, origin);
		}
		for (const key of themesOf(doc).keys()) {
			const [now, then] = [themeMap(doc, key), themeMap(earlier, key)];
			// A note that has come since is in the bin; out of it, it stands under its theme again.
			const isKnown = (field: string) =>
				!field.startsWith(themeNotePrefix) ||
				noteMap(earlier, field.slice(themeNotePrefix.length)) !== null;
			if (now && then) copyFields(now, then, fieldsOf(now, then, themeFields).filter(isKnown));
			if (now) restoreBin(now, then, restoring, origin);
		}
	}, origin);
}

function restoreNoteAsItWas(
	doc: Y.Doc,
	key: string,
	now: Y.Map<unknown>,
	then: Y.Map<unknown>,
	origin: unknown
): void {
	copyFields(now, then, NOTE_PLACING);
	const [links, linksThen] = [now.get('recommendations'), then.get('recommendations')];
	if (links instanceof Y.Map && linksThen instanceof Y.Map)
		copyFields(links, linksThen, [...links.keys(), ...linksThen.keys()]);
	// What lay in the bin and lies there still has said its last: its words may be gone for good.
	if (then.has('deletedAt') && now.has('deletedAt')) return;
	const words = then.get('text');
	if (words instanceof Y.Text) editNoteText(doc, key, words.toString(), origin);
}

/** Fields by which the two may differ; those of which there are many besides the known ones. */
function fieldsOf(now: Y.Map<unknown>, then: Y.Map<unknown>, known: readonly string[]): string[] {
	const many = [...now.keys(), ...then.keys()].filter((field) => field.includes(':'));
	return [...known.filter((field) => !LASTING.has(field)), ...many];
}

function copyFields(now: Y.Map<unknown>, then: Y.Map<unknown>, fields: readonly string[]): void {
	for (const field of new Set(fields)) {
		const value = then.get(field);
		if (value === undefined) {
			if (now.has(field)) now.delete(field);
		} else if (JSON.stringify(now.get(field)) !== JSON.stringify(value)) now.set(field, value);
	}
}

/** @param then Null: it was not there yet. */
function restoreBin(
	now: Y.Map<unknown>,
	then: Y.Map<unknown> | null,
	restoring: Restoring,
	origin: unknown
): void {
	if (then?.has('deletedAt') ?? true) putInBin(now, restoring, origin);
	else takeOutOfBin(now, origin);
}
