import * as Y from 'yjs';
import { bringIn } from './bringIn';
import { newKey } from './key';
import { addLine } from './lines';
import { clearPlace } from './moveNote';
import { placeBefore } from './placeBefore';
import { readNotes, readSections } from './read';
import { noteMap, sectionMap, sectionsOf } from './roots';
import type { Section } from './schema';
import type { Subject } from './subject';

/** What people choose of a section besides its name. */
export type SectionLook = Partial<
	Pick<Section, 'layout' | 'colour' | 'noteLimit' | 'help' | 'subject' | 'axisX' | 'axisY'>
>;

/** A section that is to be made, with the rows and columns it begins with. */
export interface SectionDraft extends SectionLook {
	/** Where several boards have the same one; a new key where none is given. */
	key?: string;
	title: string;
	rows?: { title: string; subject?: Subject | null }[];
	columns?: { title: string; subject?: Subject | null }[];
	/** The section it is put in front of; null, or not given: at the end. */
	beforeKey?: string | null;
}

/** Adds a section; see `bringIn`. @returns Its key. */
export function addSection(doc: Y.Doc, given: string | SectionDraft, origin: unknown): string {
	const {
		title,
		key = newKey(),
		rows = [],
		columns = [],
		beforeKey = null,
		...look
	} = typeof given === 'string' ? { title: given } : given;
	const order = orderBefore(doc, beforeKey);
	const fill = (section: Y.Map<unknown>) => {
		section.set('title', title);
		section.set('order', order);
		section.set('layout', 'list');
		setLook(section, look);
		for (const row of rows) addLine(doc, key, 'row', row, origin);
		for (const column of columns) addLine(doc, key, 'column', column, origin);
	};
	bringIn(sectionsOf(doc), key, 0, fill, origin);
	return key;
}

export function renameSection(doc: Y.Doc, key: string, title: string, origin: unknown): void {
	const section = sectionMap(doc, key);
	if (!section || section.get('title') === title) return;
	doc.transact(() => section.set('title', title), origin);
}

/** Changes what is given of how a section looks, and leaves the rest. */
export function editSection(doc: Y.Doc, key: string, look: SectionLook, origin: unknown): void {
	const section = sectionMap(doc, key);
	if (section) doc.transact(() => setLook(section, look), origin);
}

/** @param beforeKey The section it is put in front of; null: at the end. */
export function moveSection(
	doc: Y.Doc,
	key: string,
	beforeKey: string | null,
	origin: unknown
): void {
	const section = sectionMap(doc, key);
	if (!section || key === beforeKey) return;
	const order = orderBefore(doc, beforeKey, key);
	doc.transact(() => section.set('order', order), origin);
}

/**
 * Puts a section away. Its notes go to another one; what somebody puts into it at the same time makes
 * it be seen again, so that no note is ever where nobody looks.
 *
 * @param toKey Where its notes go.
 */
export function removeSection(
	doc: Y.Doc,
	key: string,
	{ toKey, by, at }: { toKey: string; by: string | null; at: number },
	origin: unknown
): void {
	const section = sectionMap(doc, key);
	if (!section || key === toKey || !sectionMap(doc, toKey)) return;
	const notes = readNotes(doc, { deleted: true, parts: true });
	doc.transact(() => {
		for (const note of notes)
			if (note.sectionKey === key) putInSection(noteMap(doc, note.key), toKey);
		section.set('deletedAt', at);
		section.set('deletedBy', by);
	}, origin);
}

/** @param except The section that moves; its own place does not count. */
function orderBefore(doc: Y.Doc, beforeKey: string | null, except?: string): string {
	return placeBefore(
		readSections(doc).filter(({ key }) => key !== except),
		beforeKey
	);
}

function putInSection(note: Y.Map<unknown> | null, sectionKey: string): void {
	if (!note) return;
	note.set('section', sectionKey);
	clearPlace(note);
}

function setLook(section: Y.Map<unknown>, look: SectionLook): void {
	for (const [field, value] of Object.entries(look)) {
		if (value === null || value === '') section.delete(field);
		else if (value !== undefined) section.set(field, value);
	}
}

/**
 * The first update of a new board: its sections in order. Made once, on the server, when the board
 * is made: a browser that filled an empty board itself would do it twice.
 */
export function newBoardUpdate(sections: readonly (string | SectionDraft)[]): Uint8Array {
	const doc = new Y.Doc();
	for (const section of sections) addSection(doc, section, null);
	const update = Y.encodeStateAsUpdate(doc);
	doc.destroy();
	return update;
}
