import type * as Y from 'yjs';
import { changesOf } from './changes';
import { noteText, splicesOf } from './noteText';
import type { TextSplice } from './textSplice';

/** What a board tells those who show it, after each transaction. */
export interface BoardWatcher {
	/** A section, or which notes stand where, changed: the lists must be read again. */
	onLayout(): void;
	/** Something on this note changed. */
	onNote(key: string): void;
	/** Themes, or which notes stand under them, changed. */
	onThemes?(): void;
	/** What is said to notes changed. */
	onComments?(): void;
	/** Who agrees changed. */
	onAgreements?(): void;
}

/** Fields that decide where a note stands, or whether. Where on a plane is the note's own affair. */
const PLACING = ['section', 'order', 'row', 'column', 'mergedInto', 'deletedAt'];

/** @returns How to stop watching. */
export function watchBoard(doc: Y.Doc, watcher: BoardWatcher): () => void {
	const changed = (transaction: Y.Transaction) => {
		const { notes, sections, themes, comments, agreements } = changesOf(transaction);
		let isLayout = sections.size > 0;
		let isOther = false;
		for (const [key, { isWhole, fields }] of notes) {
			watcher.onNote(key);
			isLayout ||= isWhole || PLACING.some((field) => fields.has(field));
			isOther ||= isWhole || fields.has('deletedAt');
		}
		if (isLayout) watcher.onLayout();
		if (themes.size > 0 || isOther) watcher.onThemes?.();
		if (comments.size > 0 || isOther) watcher.onComments?.();
		if (agreements.size > 0) watcher.onAgreements?.();
	};
	doc.on('afterTransaction', changed);
	return () => doc.off('afterTransaction', changed);
}

/**
 * Follows the text of one note letter by letter, as an open editor must to keep its caret.
 *
 * @param listener Told the changes, each in the text the one before made, and the origin of the edit.
 * @returns How to stop.
 */
export function watchNoteText(
	doc: Y.Doc,
	key: string,
	listener: (splices: TextSplice[], origin: unknown) => void
): () => void {
	const text = noteText(doc, key);
	if (!text) return () => {};
	const changed = (event: Y.YTextEvent) => listener(splicesOf(event), event.transaction.origin);
	text.observe(changed);
	return () => text.unobserve(changed);
}
