import * as Y from 'yjs';
import { noteKinds, type NoteKind } from '../domain/noteKind';
import { isOrder } from './order';
import { noteMap, notesOf, sectionMap, sectionsOf, type NoteMap, type SectionMap } from './roots';
import type { CommittedItem, Note, Section } from './schema';

/**
 * Reading never trusts: a document comes over the wire, so a field of the wrong kind reads as if it
 * were not there, and every replica reads the same document the same way.
 */

/** The sections in order. */
export function readSections(doc: Y.Doc): Section[] {
	const sections = [...sectionsOf(doc).keys()].flatMap((key) => {
		const map = sectionMap(doc, key);
		return map ? [toSection(key, map)] : [];
	});
	return sections.sort(byOrder);
}

/**
 * The notes of the board, section by section in order. Deleted ones are left out unless asked for.
 * A note whose section is gone is shown in the first section, so that no note is ever out of sight.
 */
export function readNotes(doc: Y.Doc, { deleted = false } = {}): Note[] {
	const sections = readSections(doc);
	const places = new Map(sections.map(({ key }, index) => [key, index]));
	const notes = [...notesOf(doc).keys()].flatMap((key) => {
		const note = readNote(doc, key);
		return note && (deleted || note.deletedAt === null) ? [note] : [];
	});
	for (const note of notes) note.sectionKey = shownIn(note.sectionKey, places, sections);
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
		return map && !sectionKeys.has(text(map, 'section') ?? '');
	});
}

/** Order first; where two are equal the keys decide, so that everybody sees the same. */
export function byOrder(a: { order: string; key: string }, b: { order: string; key: string }) {
	return compare(a.order, b.order) || compare(a.key, b.key);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function shownIn(key: string, places: Map<string, number>, sections: readonly Section[]): string {
	return places.has(key) ? key : (sections[0]?.key ?? key);
}

function toSection(key: string, map: SectionMap): Section {
	return { key, title: text(map, 'title') ?? '', order: order(map), layout: 'list' };
}

function toNote(key: string, map: NoteMap): Note {
	const words = map.get('text');
	const recommendations = map.get('recommendations');
	return {
		key,
		text: words instanceof Y.Text ? words.toString() : '',
		sectionKey: text(map, 'section') ?? '',
		order: order(map),
		kind: kind(map.get('kind')),
		authorId: text(map, 'authorId'),
		authorName: text(map, 'authorName'),
		sectorId: text(map, 'sectorId'),
		writtenAt: instant(map, 'writtenAt') ?? 0,
		recommendationIds: recommendations instanceof Y.Map ? [...recommendations.keys()].sort() : [],
		actionItem: committedItem(map.get('actionItem')),
		deletedAt: instant(map, 'deletedAt'),
		deletedBy: text(map, 'deletedBy')
	};
}

function text(map: Y.Map<unknown>, field: string): string | null {
	const value = map.get(field);
	return typeof value === 'string' ? value : null;
}

function instant(map: Y.Map<unknown>, field: string): number | null {
	const value = map.get(field);
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function order(map: Y.Map<unknown>): string {
	const value = map.get('order');
	return isOrder(value) ? value : '';
}

function kind(value: unknown): NoteKind {
	return noteKinds.find((known) => known === value) ?? 'idea';
}

function committedItem(value: unknown): CommittedItem | null {
	if (typeof value !== 'object' || value === null) return null;
	const { id, number } = value as Partial<CommittedItem>;
	return typeof id === 'string' && typeof number === 'number' ? { id, number } : null;
}
