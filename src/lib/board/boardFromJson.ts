import * as Y from 'yjs';
import type { BoardJson, LineJson, NoteJson, SectionJson } from './boardJson.types';
import { newKey } from './key';
import { orderBetween } from './order';
import { agreementsOf, commentsOf, notesOf, sectionsOf, themesOf } from './roots';
import { linePrefixes, themeNotePrefix } from './schema';

/**
 * The first update of a board that is made from a file; see boardToJson. The file has been looked at:
 * every place it names is there, and every text may stand on a board.
 */
export function jsonToUpdate(json: BoardJson): Uint8Array {
	const doc = new Y.Doc();
	doc.transact(() => {
		const sections = inOrder(json.sections, (section, order) => addSection(doc, section, order));
		const keys = json.notes.map(() => newKey());
		inOrder(json.notes, (note, order, at) =>
			addNote(doc, note, { key: keys[at] ?? '', order, sections, keys })
		);
		inOrder(json.themes, ({ title, notes }, order) => {
			const members = notes.map((at) => [`${themeNotePrefix}${keys[at]}`, true] as const);
			themesOf(doc).set(newKey(), mapOf({ title, order, ...Object.fromEntries(members) }));
		});
	});
	const update = Y.encodeStateAsUpdate(doc);
	doc.destroy();
	return update;
}

interface PlacedSection {
	key: string;
	rows: string[];
	columns: string[];
}

function addSection(doc: Y.Doc, section: SectionJson, order: string): PlacedSection {
	const { rows, columns, help, ...look } = section;
	const key = newKey();
	const map = mapOf({ ...look, help: help || null, order });
	sectionsOf(doc).set(key, map);
	const addLines = (lines: readonly LineJson[], prefix: string) =>
		inOrder(lines, ({ title, subject }, order) => {
			const key = newKey();
			map.set(prefix + key, { title, order, subject });
			return key;
		});
	return {
		key,
		rows: addLines(rows, linePrefixes.row),
		columns: addLines(columns, linePrefixes.column)
	};
}

interface NotePlace {
	key: string;
	order: string;
	sections: readonly PlacedSection[];
	/** Of all notes, in order. */
	keys: readonly string[];
}

function addNote(doc: Y.Doc, note: NoteJson, { key, order, sections, keys }: NotePlace): void {
	const section = sections[note.section];
	const map = mapOf({
		text: new Y.Text(note.text),
		section: section?.key ?? '',
		order,
		row: note.row === null ? null : section?.rows[note.row],
		column: note.column === null ? null : section?.columns[note.column],
		x: note.x,
		y: note.y,
		kind: note.kind,
		colour: note.colour,
		authorName: note.authorName,
		sectorId: note.sectorId,
		writtenAt: note.writtenAt,
		recommendations: mapOf(Object.fromEntries(note.recommendationIds.map((id) => [id, true]))),
		mergedInto: note.partOf === null ? null : keys[note.partOf]
	});
	notesOf(doc).set(key, map);
	// Comments of one moment stand in the order of their keys.
	const commentKeys = note.comments.map(() => newKey()).sort();
	for (const [at, comment] of note.comments.entries())
		commentsOf(doc).set(commentKeys[at] ?? newKey(), mapOf({ note: key, ...comment }));
	// Whoever it was is not known any more: so each is somebody without a name.
	for (let count = 0; count < note.agreements; count += 1)
		agreementsOf(doc).set(`${key}.x${newKey()}`, true);
}

/** A map of what is there: null and undefined are not written. */
function mapOf(fields: Readonly<Record<string, unknown>>): Y.Map<unknown> {
	const isThere = ([, value]: [string, unknown]) => value !== null && value !== undefined;
	return new Y.Map(Object.entries(fields).filter(isThere));
}

function inOrder<Thing, Result>(
	things: readonly Thing[],
	add: (thing: Thing, order: string, at: number) => Result
): Result[] {
	let last: string | null = null;
	return things.map((thing, at) => add(thing, (last = orderBetween(last, null)), at));
}
