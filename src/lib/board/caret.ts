import * as Y from 'yjs';
import { noteText } from './noteText';

/**
 * Where a caret stands among letters that others also write in: the letter before it, as the document
 * knows it. Empty: before the first one.
 */
export type CaretMark = readonly [] | readonly [client: number, clock: number];

/** Bound to the letter before it, so that what others write exactly there does not push it along. */
const BEFORE = -1;

/** Marks a place in a note's text; null where there is no such note. */
export function caretMark(doc: Y.Doc, noteKey: string, index: number): CaretMark | null {
	const text = noteText(doc, noteKey);
	if (!text) return null;
	const at = Math.min(Math.max(index, 0), text.length);
	const { item } = Y.createRelativePositionFromTypeIndex(text, at, BEFORE);
	return item ? [item.client, item.clock] : [];
}

/**
 * Where a mark stands in the note's text now. It comes over the wire: what is none, what lies in
 * another note, and what has not arrived here yet is null.
 */
export function caretIndex(doc: Y.Doc, noteKey: string, mark: unknown): number | null {
	const text = noteText(doc, noteKey);
	if (!text || !Array.isArray(mark)) return null;
	if (mark.length === 0) return 0;
	const [client, clock]: unknown[] = mark;
	if (!isCount(client) || !isCount(clock)) return null;
	const letter = new Y.RelativePosition(null, null, Y.createID(client, clock), BEFORE);
	const place = Y.createAbsolutePositionFromRelativePosition(letter, doc);
	return place?.type === text ? place.index : null;
}

const isCount = (value: unknown): value is number =>
	Number.isSafeInteger(value) && (value as number) >= 0;
