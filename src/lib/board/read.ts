import * as Y from 'yjs';
import { markColours } from '../domain/markColour';
import { noteKinds } from '../domain/noteKind';
import { isAxis } from './axis';
import { byOrder } from './byOrder';
import { fractionIn, instantIn, numberIn, orderIn, textIn, wordIn } from './fields';
import { readLines } from './lines';
import { isOrigin } from './origin';
import { noteMap, notesOf, sectionMap, sectionsOf, type NoteMap, type SectionMap } from './roots';
import { sectionLayouts, type CommittedItem, type Note, type Section } from './schema';
import { isSubject } from './subject';

/** The sections in order. One that was put away is seen for as long as notes are in it. */
export function readSections(doc: Y.Doc): Section[] {
	const gone: string[] = [];
	const sections: Section[] = [];
	for (const key of sectionsOf(doc).keys()) {
		const map = sectionMap(doc, key);
		if (map?.has('deletedAt')) gone.push(key);
		else if (map) sections.push(toSection(key, map));
	}
	for (const key of inUse(doc, gone)) {
		const map = sectionMap(doc, key);
		if (map) sections.push(toSection(key, map));
	}
	return sections.sort(byOrder);
}

/** Where a note stands. */
export type Placed = Pick<Note, 'key' | 'sectionKey' | 'order'>;

/** What is left out unless asked for: notes in the bin, and those that are part of another note. */
interface Included {
	deleted?: boolean;
	parts?: boolean;
}

/**
 * The notes of the board, section by section in order. A note whose section is gone is shown in the
 * first section, so that no note is ever out of sight.
 */
export function readNotes(doc: Y.Doc, included: Included = {}): Note[] {
	return readPlaced(doc, included).flatMap(({ key, sectionKey }) => {
		const note = readNote(doc, key);
		return note ? [{ ...note, sectionKey }] : [];
	});
}

/** Where the notes stand, in the order of `readNotes`: hundreds of texts stay unread. */
export function readPlaced(
	doc: Y.Doc,
	{ deleted = false, parts = false }: Included = {},
	sections: readonly Section[] = readSections(doc)
): Placed[] {
	const places = new Map(sections.map(({ key }, index) => [key, index]));
	const notes: Placed[] = [];
	for (const key of notesOf(doc).keys()) {
		const map = noteMap(doc, key);
		if (!map || (!deleted && instantIn(map, 'deletedAt') !== null)) continue;
		if (!parts && map.has('mergedInto') && wholeOf(doc, key) !== key) continue;
		const sectionKey = shownIn(textIn(map, 'section') ?? '', places, sections);
		notes.push({ key, sectionKey, order: orderIn(map) });
	}
	return notes.sort(
		(a, b) => (places.get(a.sectionKey) ?? 0) - (places.get(b.sectionKey) ?? 0) || byOrder(a, b)
	);
}

/** One note as it stands, deleted or not; null where there is none. Its section is as it is written. */
export function readNote(doc: Y.Doc, key: string): Note | null {
	const map = noteMap(doc, key);
	return map ? toNote(key, map) : null;
}

/** Keys of all notes, deleted or not. */
export function noteKeys(doc: Y.Doc): string[] {
	return [...notesOf(doc).keys()];
}

/** Keys of the notes that are written into none of these sections. */
export function notesElsewhere(doc: Y.Doc, sectionKeys: ReadonlySet<string>): string[] {
	return noteKeys(doc).filter((key) => {
		const map = noteMap(doc, key);
		return map && !sectionKeys.has(textIn(map, 'section') ?? '');
	});
}

/**
 * The note that a note is part of; itself where it is part of none. Two that were merged into each
 * other at the same time go by the lower key.
 */
export function wholeOf(doc: Y.Doc, key: string): string {
	const seen: string[] = [];
	let at = key;
	while (!seen.includes(at)) {
		seen.push(at);
		const map = noteMap(doc, at);
		const next = map && textIn(map, 'mergedInto');
		if (!next || !noteMap(doc, next)) return at;
		at = next;
	}
	return seen.slice(seen.indexOf(at)).sort()[0] ?? key;
}

/** Of these sections, those that a note lies in. */
function inUse(doc: Y.Doc, keys: readonly string[]): string[] {
	if (keys.length === 0) return [];
	const used = new Set<string | null>();
	for (const key of notesOf(doc).keys()) {
		const map = noteMap(doc, key);
		if (map && !map.has('deletedAt')) used.add(textIn(map, 'section'));
	}
	return keys.filter((key) => used.has(key));
}

function shownIn(key: string, places: Map<string, number>, sections: readonly Section[]): string {
	return places.has(key) ? key : (sections[0]?.key ?? key);
}

function toSection(key: string, map: SectionMap): Section {
	const axis = (field: string) => {
		const value = map.get(field);
		return isAxis(value) ? value : null;
	};
	const subject = map.get('subject');
	return {
		key,
		title: textIn(map, 'title') ?? '',
		order: orderIn(map),
		layout: wordIn(map, 'layout', sectionLayouts) ?? 'list',
		colour: wordIn(map, 'colour', markColours),
		noteLimit: numberIn(map, 'noteLimit'),
		help: textIn(map, 'help') ?? '',
		subject: isSubject(subject) ? subject : null,
		rows: readLines(map, 'row'),
		columns: readLines(map, 'column'),
		axisX: axis('axisX'),
		axisY: axis('axisY')
	};
}

function toNote(key: string, map: NoteMap): Note {
	const words = map.get('text');
	const recommendations = map.get('recommendations');
	const origin = map.get('origin');
	return {
		key,
		text: words instanceof Y.Text ? words.toString() : '',
		sectionKey: textIn(map, 'section') ?? '',
		order: orderIn(map),
		row: textIn(map, 'row'),
		column: textIn(map, 'column'),
		x: fractionIn(map, 'x'),
		y: fractionIn(map, 'y'),
		kind: wordIn(map, 'kind', noteKinds) ?? 'idea',
		colour: wordIn(map, 'colour', markColours),
		authorId: textIn(map, 'authorId'),
		authorName: textIn(map, 'authorName'),
		sectorId: textIn(map, 'sectorId'),
		writtenAt: instantIn(map, 'writtenAt') ?? 0,
		recommendationIds: recommendations instanceof Y.Map ? [...recommendations.keys()].sort() : [],
		mergedInto: textIn(map, 'mergedInto'),
		actionItem: committedItem(map.get('actionItem')),
		origin: isOrigin(origin) ? origin : null,
		deletedAt: instantIn(map, 'deletedAt'),
		deletedBy: textIn(map, 'deletedBy')
	};
}

function committedItem(value: unknown): CommittedItem | null {
	if (typeof value !== 'object' || value === null) return null;
	const { id, number } = value as Partial<CommittedItem>;
	return typeof id === 'string' && typeof number === 'number' ? { id, number } : null;
}
