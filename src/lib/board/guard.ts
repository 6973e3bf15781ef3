import * as Y from 'yjs';
import { changesOf, type Change } from './changes';
import { entryRules, ruleOf, type EntryRules } from './fieldRules';
import { guardAgreements } from './guardAgreements';
import { guardComment } from './guardComment';
import { guardNote } from './guardNote';
import { guardWords } from './guardWords';
import { KEY_PATTERN } from './key';
import { isFresh, restore, setQuietly } from './mapEntry';
import { commentsOf, notesOf, rootNamed, sectionsOf, themesOf } from './roots';
import type { Author } from './schema';
import { checkBoardShape } from './shape';

/** Something the server undid in the transaction that brought it. */
export interface PutBack {
	reason: 'cprLike' | 'tooLong' | 'notYours' | 'malformed' | 'notNow';
	/** Empty where no note is meant. */
	noteKey: string;
	/** Clients whose edit it was; empty where it cannot be told. */
	clients: readonly number[];
}

/** Who a client of the document belongs to; null for the server itself. */
export type AuthorOf = (client: number) => Author | null;

/**
 * What this board allows, enforced on everything the running transaction changed: what breaks it is
 * put back before the transaction ends. What is new carries its sender's name whatever it claims.
 */
export function guardBoard(transaction: Y.Transaction, authorOf: AuthorOf): PutBack[] {
	const { doc } = transaction;
	const putBack = clearForeignParts(transaction);
	const changes = changesOf(transaction);
	for (const [root, changed, rules] of [
		[notesOf(doc), changes.notes, entryRules.notes],
		[sectionsOf(doc), changes.sections, entryRules.sections],
		[themesOf(doc), changes.themes, entryRules.themes],
		[commentsOf(doc), changes.comments, entryRules.comments]
	] as const) {
		putBack.push(...dropUnknown(root, changed, rules));
		for (const [key, change] of changed) signDeletion(root, key, change, authorOf);
	}
	for (const [key, change] of changes.notes)
		putBack.push(...guardNote(transaction, key, change, authorOf));
	for (const key of changes.comments.keys())
		putBack.push(...guardComment(transaction, key, authorOf));
	for (const [root, changed] of [
		[sectionsOf(doc), changes.sections],
		[themesOf(doc), changes.themes]
	] as const)
		for (const [key, change] of changed)
			putBack.push(...guardWords(transaction, root, key, change));
	putBack.push(...guardAgreements(transaction, changes.agreements.keys(), authorOf));
	for (const { place } of checkBoardShape(doc, changes)) {
		const [root = '', key = '', field] = place.split('/');
		mend(transaction, root, key, field);
		putBack.push({ reason: 'malformed', noteKey: root === 'notes' ? key : '', clients: [] });
	}
	return putBack;
}

/** Whoever put something in the bin is who the server says it was. */
function signDeletion(
	root: Y.Map<Y.Map<unknown>>,
	key: string,
	change: Change,
	authorOf: AuthorOf
): void {
	const map: unknown = root.get(key);
	if (!(map instanceof Y.Map)) return;
	const entry = map._map.get('deletedBy');
	if (!entry || entry.deleted || !(change.isWhole || change.fields.has('deletedBy'))) return;
	const author = authorOf(entry.id.client);
	if (author) setQuietly(map, 'deletedBy', author.id);
}

/** What has not the shape of a board goes: the field where it is one of several, else the entry. */
function mend(
	transaction: Y.Transaction,
	root: string,
	key: string,
	field: string | undefined
): void {
	const entries = rootNamed(transaction.doc, root);
	if (!entries) return;
	const entry = entries._map.get(key);
	const map: unknown = entries.get(key);
	if (root === 'agreements') return restore(transaction, entries, key);
	if (!entry || !(map instanceof Y.Map) || field === undefined || isFresh(transaction, entry)) {
		entries.delete(key);
		return;
	}
	const value = map.get(field);
	if (field === 'recommendations' && value instanceof Y.Map) return dropFresh(transaction, value);
	restore(transaction, map, field);
	if (root !== 'notes') return;
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
	rules: EntryRules
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
				.filter((field) => ruleOf(rules, field) === null)
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
