import * as Y from 'yjs';
import { bringIn } from './bringIn';
import { byOrder } from './byOrder';
import { orderIn, textIn } from './fields';
import { putInBin, takeOutOfBin } from './inBin';
import { newKey } from './key';
import { orderBetween } from './order';
import { placeBefore } from './placeBefore';
import { noteMap, themeMap, themesOf } from './roots';
import { themeNotePrefix, type Theme } from './schema';

/** Begins a theme, after the last one; see `bringIn`. @returns Its key. */
export function addTheme(
	doc: Y.Doc,
	{ title, noteKeys }: { title: string; noteKeys: readonly string[] },
	origin: unknown
): string {
	const key = newKey();
	const last = readThemes(doc).at(-1)?.order || null;
	const fill = (theme: Y.Map<unknown>) => {
		theme.set('title', title);
		theme.set('order', orderBetween(last, null));
		for (const noteKey of noteKeys) theme.set(themeNotePrefix + noteKey, true);
	};
	bringIn(themesOf(doc), key, 0, fill, origin);
	return key;
}

export function renameTheme(doc: Y.Doc, key: string, title: string, origin: unknown): void {
	const theme = themeMap(doc, key);
	if (theme && theme.get('title') !== title) doc.transact(() => theme.set('title', title), origin);
}

export function putUnderTheme(doc: Y.Doc, key: string, noteKey: string, origin: unknown): void {
	const theme = themeMap(doc, key);
	if (theme && theme.get(themeNotePrefix + noteKey) !== true)
		doc.transact(() => theme.set(themeNotePrefix + noteKey, true), origin);
}

export function takeFromTheme(doc: Y.Doc, key: string, noteKey: string, origin: unknown): void {
	const theme = themeMap(doc, key);
	if (theme?.has(themeNotePrefix + noteKey))
		doc.transact(() => theme.delete(themeNotePrefix + noteKey), origin);
}

/** @param beforeKey The theme it is put in front of; null: at the end. */
export function moveTheme(
	doc: Y.Doc,
	key: string,
	beforeKey: string | null,
	origin: unknown
): void {
	const theme = themeMap(doc, key);
	if (!theme || key === beforeKey) return;
	const others = readThemes(doc).filter((other) => other.key !== key);
	const order = placeBefore(others, beforeKey);
	doc.transact(() => theme.set('order', order), origin);
}

/** Puts a theme in the bin: its notes stay where they are. */
export function deleteTheme(
	doc: Y.Doc,
	key: string,
	deletion: { by: string | null; at: number },
	origin: unknown
): void {
	putInBin(themeMap(doc, key), deletion, origin);
}

export function restoreTheme(doc: Y.Doc, key: string, origin: unknown): void {
	takeOutOfBin(themeMap(doc, key), origin);
}

/** The themes in order. Those in the bin are left out unless asked for. */
export function readThemes(doc: Y.Doc, { deleted = false } = {}): Theme[] {
	const themes: Theme[] = [];
	for (const [key, map] of themesOf(doc)) {
		if (!(map instanceof Y.Map) || (!deleted && map.has('deletedAt'))) continue;
		themes.push({
			key,
			title: textIn(map, 'title') ?? '',
			order: orderIn(map),
			noteKeys: notes(doc, map)
		});
	}
	return themes.sort(byOrder);
}

/** What is in the bin, or gone, does not count, and counts again when it is back. */
function notes(doc: Y.Doc, theme: Y.Map<unknown>): string[] {
	return [...theme.keys()].flatMap((field) => {
		if (!field.startsWith(themeNotePrefix)) return [];
		const key = field.slice(themeNotePrefix.length);
		const note = noteMap(doc, key);
		return note && !note.has('deletedAt') ? [key] : [];
	});
}
