import * as Y from 'yjs';
import type { MarkColour } from '../domain/markColour';
import type { NoteKind } from '../domain/noteKind';
import { putInBin, takeOutOfBin } from './inBin';
import { noteMap } from './roots';
import type { CommittedItem } from './schema';

export function setNoteKind(doc: Y.Doc, key: string, kind: NoteKind, origin: unknown): void {
	const note = noteMap(doc, key);
	if (note && note.get('kind') !== kind) doc.transact(() => note.set('kind', kind), origin);
}

/** @param colour Null: none. */
export function setNoteColour(
	doc: Y.Doc,
	key: string,
	colour: MarkColour | null,
	origin: unknown
): void {
	const note = noteMap(doc, key);
	if (!note || (note.get('colour') ?? null) === colour) return;
	doc.transact(() => (colour ? note.set('colour', colour) : note.delete('colour')), origin);
}

/**
 * Puts a note in the bin. Its words stay in the document, so that it can be restored.
 *
 * @param deletion See `putInBin`.
 */
export function deleteNote(
	doc: Y.Doc,
	key: string,
	deletion: { by: string | null; at: number },
	origin: unknown
): void {
	putInBin(noteMap(doc, key), deletion, origin);
}

export function restoreNote(doc: Y.Doc, key: string, origin: unknown): void {
	takeOutOfBin(noteMap(doc, key), origin);
}

export function linkRecommendation(doc: Y.Doc, key: string, id: string, origin: unknown): void {
	const links = linksOf(doc, key);
	if (links && !links.has(id)) doc.transact(() => links.set(id, true), origin);
}

export function unlinkRecommendation(doc: Y.Doc, key: string, id: string, origin: unknown): void {
	const links = linksOf(doc, key);
	if (links?.has(id)) doc.transact(() => links.delete(id), origin);
}

/** Tells everybody that the note became an action item. For the server alone; the first one stays. */
export function markCommitted(
	doc: Y.Doc,
	key: string,
	item: CommittedItem,
	origin: unknown = null
): void {
	const note = noteMap(doc, key);
	if (!note || note.has('actionItem')) return;
	doc.transact(() => note.set('actionItem', { id: item.id, number: item.number }), origin);
}

function linksOf(doc: Y.Doc, key: string): Y.Map<unknown> | null {
	const links = noteMap(doc, key)?.get('recommendations');
	return links instanceof Y.Map ? links : null;
}
