import * as Y from 'yjs';
import { hasCpr } from '../domain/cprGuard';
import { changesOf, type Change } from './changes';
import { KEY_PATTERN } from './key';
import { earlierValue, isFresh, setQuietly } from './mapEntry';
import { noteText } from './noteText';
import { noteMap, notesOf, sectionMap, sectionsOf } from './roots';
import { noteFields, sectionFields, type Author } from './schema';
import { checkBoardShape } from './shape';
import { guardText } from './textGuard';

/** Something the server undid in the transaction that brought it. */
export interface PutBack {
	reason: 'cprLike' | 'tooLong' | 'notYours' | 'malformed';
	/** Empty where no note is meant. */
	noteKey: string;
	/** Clients whose edit it was; empty where it cannot be told. */
	clients: readonly number[];
}

/** Who a client of the document belongs to; null for the server itself. */
export type AuthorOf = (client: number) => Author | null;

/** Fields that only the server decides, from what it knows. */
const SERVER_FIELDS = ['authorId', 'authorName', 'sectorId', 'writtenAt', 'actionItem'] as const;

/**
 * What this board allows, enforced on everything the running transaction changed: what breaks it is
 * put back before the transaction ends. A new note carries its sender's name whatever it claims.
 */
export function guardBoard(transaction: Y.Transaction, authorOf: AuthorOf): PutBack[] {
	const { doc } = transaction;
	const putBack = clearForeignParts(transaction);
	const changes = changesOf(transaction);
	const { notes, sections } = changes;
	putBack.push(...dropUnknown(notesOf(doc), notes, noteFields));
	putBack.push(...dropUnknown(sectionsOf(doc), sections, sectionFields));
	for (const [key, change] of notes) {
		putBack.push(...guardNote(transaction, key, change, authorOf));
	}
	for (const key of sections.keys()) guardTitle(transaction, key);
	for (const { place } of checkBoardShape(doc, changes)) {
		const [root = '', key = '', field] = place.split('/');
		mend(transaction, root, key, field);
		putBack.push({ reason: 'malformed', noteKey: root === 'notes' ? key : '', clients: [] });
	}
	return putBack;
}

function guardNote(
	transaction: Y.Transaction,
	key: string,
	change: Change,
	authorOf: AuthorOf
): PutBack[] {
	const { doc } = transaction;
	const note = noteMap(doc, key);
	const entry = notesOf(doc)._map.get(key);
	if (!note || !entry || !KEY_PATTERN.test(key)) return [];
	const putBack: PutBack[] = [];
	if (isFresh(transaction, entry)) attribute(note, authorOf(entry.id.client));
	else putBack.push(...keepServerFields(transaction, key, note, change, authorOf));
	signDeletion(note, change, authorOf);
	const text = noteText(doc, key);
	if (!text || !(change.isWhole || change.fields.has('text'))) return putBack;
	for (const { reason, clients } of guardText(transaction, text)) {
		putBack.push({ reason, noteKey: key, clients });
	}
	return putBack;
}

/** Writes the sender on a new note; nothing is written where it is there already. */
function attribute(note: Y.Map<unknown>, author: Author | null): void {
	if (author === null) return;
	setQuietly(note, 'authorId', author.id);
	setQuietly(note, 'authorName', author.name);
	setQuietly(note, 'sectorId', author.sectorId);
	if (note.has('actionItem')) note.delete('actionItem');
}

function keepServerFields(
	transaction: Y.Transaction,
	key: string,
	note: Y.Map<unknown>,
	change: Change,
	authorOf: AuthorOf
): PutBack[] {
	const putBack: PutBack[] = [];
	for (const field of SERVER_FIELDS) {
		const entry = note._map.get(field);
		if (!entry || !change.fields.has(field)) continue;
		const { client } = entry.id;
		if (isFresh(transaction, entry) && authorOf(client) === null) continue;
		restore(transaction, note, field);
		putBack.push({ reason: 'notYours', noteKey: key, clients: [client] });
	}
	return putBack;
}

/** Whoever put the note in the bin is who the server says it was. */
function signDeletion(note: Y.Map<unknown>, change: Change, authorOf: AuthorOf): void {
	const entry = note._map.get('deletedBy');
	if (!entry || entry.deleted || !change.fields.has('deletedBy')) return;
	const author = authorOf(entry.id.client);
	if (author) setQuietly(note, 'deletedBy', author.id);
}

function guardTitle(transaction: Y.Transaction, key: string): void {
	const section = sectionMap(transaction.doc, key);
	const title = section?.get('title');
	if (section && typeof title === 'string' && hasCpr(title)) {
		restore(transaction, section, 'title');
		if (!section.has('title')) section.set('title', '');
	}
}

/** Sets a field to what it was before the transaction. */
function restore(transaction: Y.Transaction, map: Y.Map<unknown>, field: string): void {
	const before = earlierValue(transaction, map, field);
	if (before === undefined) map.delete(field);
	else map.set(field, before);
}

/** What has not the shape of a board goes: the field where it is one of several, else the entry. */
function mend(
	transaction: Y.Transaction,
	root: string,
	key: string,
	field: string | undefined
): void {
	const entries = root === 'notes' ? notesOf(transaction.doc) : sectionsOf(transaction.doc);
	const entry = entries._map.get(key);
	const map: unknown = entries.get(key);
	if (!entry || !(map instanceof Y.Map) || field === undefined || isFresh(transaction, entry)) {
		entries.delete(key);
		return;
	}
	const value = map.get(field);
	if (field === 'recommendations' && value instanceof Y.Map) return dropFresh(transaction, value);
	restore(transaction, map, field);
	if (field === 'text' && !(map.get('text') instanceof Y.Text)) map.set('text', new Y.Text());
	if (field === 'recommendations' && !(map.get(field) instanceof Y.Map))
		map.set(field, new Y.Map());
}

/** What came with the transaction goes; the links that were there stay. */
function dropFresh(transaction: Y.Transaction, links: Y.Map<unknown>): void {
	for (const [id, entry] of links._map) if (isFresh(transaction, entry)) links.delete(id);
}

/** Entries and fields that are none of ours go, by their own names: those may be anything. */
function dropUnknown(
	entries: Y.Map<Y.Map<unknown>>,
	changes: ReadonlyMap<string, Change>,
	fields: readonly string[]
): PutBack[] {
	const clients: number[] = [];
	const drop = (map: Pick<Y.Map<unknown>, '_map' | 'delete'>, key: string) => {
		const entry = map._map.get(key);
		if (!entry || entry.deleted) return;
		clients.push(entry.id.client);
		map.delete(key);
	};
	for (const key of changes.keys()) {
		const map: unknown = entries.get(key);
		if (!KEY_PATTERN.test(key)) drop(entries, key);
		else if (map instanceof Y.Map)
			[...map.keys()]
				.filter((field) => !fields.includes(field))
				.forEach((field) => drop(map, field));
	}
	return clients.length > 0 ? [{ reason: 'malformed', noteKey: '', clients }] : [];
}

/** Maps hold keys and texts hold letters: what was put the other way round goes. */
function clearForeignParts(transaction: Y.Transaction): PutBack[] {
	const clients: number[] = [];
	for (const type of transaction.changed.keys()) {
		const isForeign = (item: Y.Item) => !item.deleted && isFresh(transaction, item);
		const parts = type instanceof Y.Text ? [...type._map.values()] : listOf(type);
		for (const part of parts.filter(isForeign)) {
			part.delete(transaction);
			clients.push(part.id.client);
		}
	}
	return clients.length > 0 ? [{ reason: 'malformed', noteKey: '', clients }] : [];
}

/** What lies in a map's list, where nothing of ours ever lies. */
function listOf(map: Pick<Y.Map<unknown>, '_start'>): Y.Item[] {
	const items: Y.Item[] = [];
	for (let item: Y.Item | null = map._start; item; item = item.right) items.push(item);
	return items;
}
