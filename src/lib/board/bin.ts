import * as Y from 'yjs';
import { instantIn, textIn } from './fields';
import { takeOutOfBin } from './inBin';
import { noteText } from './noteText';
import { wholeOf } from './read';
import { commentMap, commentsOf, noteMap, notesOf, themesOf } from './roots';

/** How long what is in the bin is offered, in ms; after that its words go (see emptyOldBin). */
export const BIN_KEEPS = 30 * 24 * 60 * 60 * 1000;

/** Something in the bin. */
export interface Binned {
	kind: 'note' | 'theme' | 'comment';
	key: string;
	text: string;
	deletedAt: number;
	/** Id of who put it there; null where none is stored. */
	deletedBy: string | null;
}

/** What can be had back from the bin, latest first. What says nothing is not worth having back. */
export function readBin(doc: Y.Doc, now: number): Binned[] {
	const found: Binned[] = [];
	for (const [kind, root] of [
		['note', notesOf(doc)],
		['theme', themesOf(doc)],
		['comment', commentsOf(doc)]
	] as const) {
		for (const [key, map] of root as Y.Map<unknown>) {
			const deletedAt = map instanceof Y.Map ? instantIn(map, 'deletedAt') : null;
			if (!(map instanceof Y.Map) || deletedAt === null || deletedAt < now - BIN_KEEPS) continue;
			const words = map.get(kind === 'theme' ? 'title' : 'text');
			const text = words instanceof Y.Text ? words.toString() : String(words ?? '');
			if (text.trim() === '') continue;
			found.push({ kind, key, text, deletedAt, deletedBy: textIn(map, 'deletedBy') });
		}
	}
	return found.sort((a, b) => b.deletedAt - a.deletedAt || (a.key < b.key ? -1 : 1));
}

/** Takes a comment out of the bin. */
export function restoreComment(doc: Y.Doc, key: string, origin: unknown): void {
	takeOutOfBin(commentMap(doc, key), origin);
}

/**
 * Takes the words out of the notes that have lain in the bin since an earlier state of the board, put
 * there by the very same deletion. Whoever deletes writes the time by their own clock, which may be
 * wrong: so it is the earlier state that counts, and not what the deletion says of itself.
 *
 * @param earlier The same board as it was when what is in the bin now begins to be too old.
 * @returns How many notes there were.
 */
export function emptyOldBin(doc: Y.Doc, earlier: Y.Doc, origin: unknown): number {
	let emptied = 0;
	doc.transact(() => {
		for (const key of notesOf(doc).keys()) {
			// A part goes with the note that it is part of, as it does out of sight.
			const whole = wholeOf(doc, key);
			const deletedAt = noteMap(doc, whole)?.get('deletedAt');
			const text = noteText(doc, key);
			if (deletedAt === undefined || wholeOf(earlier, key) !== whole) continue;
			if (noteMap(earlier, whole)?.get('deletedAt') !== deletedAt) continue;
			if (!text || text.length === 0) continue;
			text.delete(0, text.length);
			emptied += 1;
		}
	}, origin);
	return emptied;
}
