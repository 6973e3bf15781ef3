import * as Y from 'yjs';
import { newKey } from './key';
import { orderBetween } from './order';
import { readSections } from './read';
import { sectionMap, sectionsOf } from './roots';

/** Adds a section after the last one. @returns Its key. */
export function addSection(doc: Y.Doc, title: string, origin: unknown): string {
	const key = newKey();
	const last = readSections(doc).at(-1)?.order || null;
	doc.transact(() => {
		const section = new Y.Map<unknown>();
		section.set('title', title);
		section.set('order', orderBetween(last, null));
		section.set('layout', 'list');
		sectionsOf(doc).set(key, section);
	}, origin);
	return key;
}

export function renameSection(doc: Y.Doc, key: string, title: string, origin: unknown): void {
	const section = sectionMap(doc, key);
	if (!section || section.get('title') === title) return;
	doc.transact(() => section.set('title', title), origin);
}

/**
 * The first update of a new board: its sections in order. Made once, on the server, when the board
 * is made: a browser that filled an empty board itself would do it twice.
 */
export function newBoardUpdate(sectionTitles: readonly string[]): Uint8Array {
	const doc = new Y.Doc();
	for (const title of sectionTitles) addSection(doc, title, null);
	const update = Y.encodeStateAsUpdate(doc);
	doc.destroy();
	return update;
}
