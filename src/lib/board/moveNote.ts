import type * as Y from 'yjs';
import { ordersBetween } from './order';
import { readPlaced } from './read';
import { noteMap, sectionMap } from './roots';
import { linePrefixes } from './schema';
import { isLine } from './lines';
import { isSubject, recommendationOf, type Subject } from './subject';

/** Where a note is put: before another note of the section, or at its end. */
export interface Place {
	sectionKey: string;
	/** Null: at the end. */
	beforeKey: string | null;
	/** Keys of lines, in a matrix. */
	row?: string | null;
	column?: string | null;
	/** Its middle on a plane, as fractions from 0 to 1; null: it waits to be placed. */
	x?: number | null;
	y?: number | null;
}

const placing = ['row', 'column', 'x', 'y'] as const;

/** Puts a note somewhere; see `moveNotes`. In front of itself it is already. */
export function moveNote(doc: Y.Doc, key: string, place: Place, origin: unknown): void {
	if (place.beforeKey !== key) moveNotes(doc, [key], place, origin);
}

/**
 * Puts notes somewhere, one behind the other; where they were in a matrix or on a plane counts only
 * there. What the new place stands for they are linked to, in place of the old one. In front of a note
 * that moves too is in front of the next one that stays.
 */
export function moveNotes(
	doc: Y.Doc,
	keys: readonly string[],
	place: Place,
	origin: unknown
): void {
	const moving = [...new Set(keys)].flatMap((key) => noteMap(doc, key) ?? []);
	if (moving.length === 0) return;
	const orders = ordersAt(doc, place, moving.length, new Set(keys));
	doc.transact(() => {
		const now = subjectsOf(doc, place);
		moving.forEach((note, at) => {
			const before = subjectsOf(doc, { ...storedPlace(note), beforeKey: null });
			if (note.get('section') !== place.sectionKey) clearPlace(note);
			note.set('section', place.sectionKey);
			note.set('order', orders[at]);
			setPlace(note, place);
			relink(note, before, now);
		});
	}, origin);
}

/** Writes where in its section a note is; what is not given stays. */
export function setPlace(note: Y.Map<unknown>, place: Place): void {
	for (const field of placing) {
		const value = place[field];
		if (value === null) note.delete(field);
		else if (value !== undefined && note.get(field) !== value) note.set(field, value);
	}
}

/** Sets where a note lies on a plane, and leaves its place among the others. */
export function positionNote(
	doc: Y.Doc,
	key: string,
	{ x, y }: { x: number; y: number },
	origin: unknown
): void {
	const note = noteMap(doc, key);
	if (!note) return;
	doc.transact(() => {
		if (note.get('x') !== x) note.set('x', x);
		if (note.get('y') !== y) note.set('y', y);
	}, origin);
}

/** Forgets where a note was in the section it leaves. */
export function clearPlace(note: Y.Map<unknown>): void {
	for (const field of placing) if (note.has(field)) note.delete(field);
}

/** What a place stands for: its section, and in a matrix its row and its column. */
export function subjectsOf(doc: Y.Doc, { sectionKey, row, column }: Place): Subject[] {
	const section = sectionMap(doc, sectionKey);
	if (!section) return [];
	const lines = [
		row && section.get(linePrefixes.row + row),
		column && section.get(linePrefixes.column + column)
	];
	const subjects = [section.get('subject'), ...lines.map((line) => isLine(line) && line.subject)];
	return subjects.filter(isSubject);
}

/**
 * Order keys for so many notes at that place. Notes that share one key are passed over together:
 * nothing fits between them.
 *
 * @param moving Keys of the notes that move; their own places do not count.
 */
export function ordersAt(
	doc: Y.Doc,
	{ sectionKey, beforeKey }: Place,
	count: number,
	moving: ReadonlySet<string> = new Set()
): string[] {
	const notes = readPlaced(doc).filter((note) => note.sectionKey === sectionKey);
	const found = notes.findIndex((note) => note.key === beforeKey);
	const isStaying = ({ key }: { key: string }) => !moving.has(key);
	const ahead = found < 0 ? notes : notes.slice(0, found);
	const before = ahead.findLast(isStaying)?.order || null;
	const behind = notes.slice(ahead.length).filter(isStaying);
	const after = behind.find((note) => before === null || note.order > before);
	return ordersBetween(before, after?.order || null, count);
}

/** Links a note to what its place stands for. */
export function relink(
	note: Y.Map<unknown>,
	before: readonly Subject[],
	now: readonly Subject[]
): void {
	const links = note.get('recommendations') as Y.Map<unknown> | undefined;
	const wanted = new Set(now.map(recommendationOf));
	for (const id of before.map(recommendationOf))
		if (id !== null && !wanted.has(id)) links?.delete(id);
	for (const id of wanted) if (id !== null && !links?.has(id)) links?.set(id, true);
}

function storedPlace(note: Y.Map<unknown>): Pick<Place, 'sectionKey' | 'row' | 'column'> {
	return {
		sectionKey: String(note.get('section')),
		row: note.get('row') as string | null,
		column: note.get('column') as string | null
	};
}
