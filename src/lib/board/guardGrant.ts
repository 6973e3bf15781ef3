import * as Y from 'yjs';
import type { Grant } from '../domain/workshop/grant';
import { isGranted, type RootName } from './grantRules';
import { textBefore, valueBefore, type Part } from './part';
import { rootNamed } from './roots';
import { rootNames, type Author } from './schema';
import { spliceOf } from './textSplice';

/** Whose part it is, and what they may do just now. */
export interface Granted {
	grant: Grant;
	author: Author;
	/** Whether they write under that client id. */
	owns: (client: number) => boolean;
}

/**
 * Puts back everything of one person's update that they may not do just now, within the transaction that
 * brought it: nobody else ever sees it, and their own copy is set right by the same answer.
 *
 * @returns Keys of the notes it was about, each once; '' where it was about none.
 */
export function guardGrant(transaction: Y.Transaction, part: Part, who: Granted): string[] {
	const told = new Set<string>();
	for (const touched of touchedFields(transaction.doc, part).values()) {
		const { root, map, key, field } = touched;
		const entry = map._map.get(key);
		const isNewEntry = entry !== undefined && part.isNew(entry);
		const touch = {
			root,
			field,
			isNewEntry,
			isOwn: entry !== undefined && isOwn(part, entry, who),
			isRemoval: !isNewEntry && field !== null && isOwnRemoved(map.get(key), field, part, who)
		};
		if (isGranted(who.grant, touch)) continue;
		told.add(root === 'notes' ? key : '');
		if (isNewEntry) map.delete(key);
		else if (field === null) restore(part, map, key);
		else restoreField(part, map.get(key), field);
	}
	return [...told];
}

interface TouchedField {
	root: RootName;
	/** The root itself. */
	map: Y.Map<unknown>;
	key: string;
	field: string | null;
}

/** Which entries and fields an update touched, each once. */
function touchedFields(doc: Y.Doc, part: Part): Map<string, TouchedField> {
	const roots = new Map(rootNames.map((name) => [rootNamed(doc, name) as object, name]));
	const found = new Map<string, TouchedField>();
	for (const item of part.touched) {
		const { root: type, path } = placeOf(item);
		const root = roots.get(type);
		const [key, field = null] = path;
		// What lies anywhere else is no board's, and the rest of the guard takes it out.
		if (root === undefined || key === undefined) continue;
		const map = type as Y.Map<unknown>;
		found.set(`${root}/${key}/${field ?? ''}`, { root, map, key, field });
	}
	return found;
}

/** Keys from the root down to an item. */
function placeOf(item: Y.Item): { root: object; path: string[] } {
	const path: string[] = [];
	let at: Y.Item | null = item;
	let type = item.parent as Y.AbstractType<unknown>;
	while (at) {
		if (at.parentSub !== null) path.unshift(at.parentSub);
		type = at.parent as Y.AbstractType<unknown>;
		at = type._item;
	}
	return { root: type, path };
}

/** By the name that stood on it before: nobody makes something their own by writing theirs on it. */
function isOwn(part: Part, entry: Y.Item, { author, owns }: Granted): boolean {
	if (owns(entry.id.client)) return true;
	const map = entry.content instanceof Y.ContentType ? entry.content.type : null;
	if (!(map instanceof Y.Map) || author.id === null) return false;
	return valueBefore(part, map, 'authorId') === author.id;
}

/** Whether all the update did was to take away what this person put there themselves. */
function isOwnRemoved(map: unknown, field: string, part: Part, { owns }: Granted): boolean {
	const item = map instanceof Y.Map ? map._map.get(field) : undefined;
	return item !== undefined && item.deleted && !part.isNew(item) && owns(item.id.client);
}

function restoreField(part: Part, map: unknown, field: string): void {
	if (!(map instanceof Y.Map)) return;
	const value: unknown = map.get(field);
	if (value instanceof Y.Text) restoreText(part, value);
	else if (value instanceof Y.Map)
		for (const key of [...value._map.keys()]) restore(part, value, key);
	else restore(part, map, field);
}

function restore(part: Part, map: Y.Map<unknown>, key: string): void {
	const before = valueBefore(part, map, key);
	if (before === undefined) {
		if (map.has(key) && part.isNew(map._map.get(key)!)) map.delete(key);
	} else if (map.get(key) !== before) map.set(key, before);
}

function restoreText(part: Part, text: Y.Text): void {
	const splice = spliceOf(text.toString(), textBefore(part, text));
	if (!splice) return;
	// Yjs remembers places in a text that the update has moved, and would write at the wrong one.
	if (text._searchMarker) text._searchMarker.length = 0;
	if (splice.remove > 0) text.delete(splice.index, splice.remove);
	if (splice.insert) text.insert(splice.index, splice.insert);
}
