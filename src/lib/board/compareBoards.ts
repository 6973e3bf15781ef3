import * as Y from 'yjs';
import { readNotes, readSections } from './read';
import type { Note } from './schema';
import { readThemes } from './themes';

/** What is otherwise on a board at a later moment, in numbers. */
export interface BoardDifference {
	/** Notes that are there and were not, were there and are not, say something else, stand elsewhere. */
	added: number;
	removed: number;
	reworded: number;
	moved: number;
	/** Kind, colour, links. */
	marked: number;
	sections: number;
	themes: number;
}

/** Counts what two states of one board differ in, as people see it. */
export function compareBoards(before: Y.Doc, after: Y.Doc): BoardDifference {
	const earlier = byKey(readNotes(before));
	const later = byKey(readNotes(after));
	const difference = { added: 0, removed: 0, reworded: 0, moved: 0, marked: 0 };
	for (const [key, note] of later) {
		const old = earlier.get(key);
		if (!old) difference.added += 1;
		else {
			if (old.text !== note.text) difference.reworded += 1;
			if (placeOf(old) !== placeOf(note)) difference.moved += 1;
			if (marksOf(old) !== marksOf(note)) difference.marked += 1;
		}
	}
	for (const key of earlier.keys()) if (!later.has(key)) difference.removed += 1;
	return {
		...difference,
		sections: otherwise(readSections(before), readSections(after)),
		themes: otherwise(themesOf(before), themesOf(after))
	};
}

/** Whether there is no difference at all. */
export function isSame(difference: BoardDifference): boolean {
	return Object.values(difference).every((count) => count === 0);
}

/** Clients of the document that wrote something in between; who only took out letters is not seen. */
export function writersBetween(before: Y.Doc, after: Y.Doc): number[] {
	const known = Y.decodeStateVector(Y.encodeStateVector(before));
	const all = Y.decodeStateVector(Y.encodeStateVector(after));
	return [...all].filter(([client, clock]) => clock > (known.get(client) ?? 0)).map(([id]) => id);
}

const placeOf = ({ sectionKey, order, row, column, x, y }: Note) =>
	JSON.stringify([sectionKey, order, row, column, x, y]);
const marksOf = ({ kind, colour, recommendationIds }: Note) =>
	JSON.stringify([kind, colour, recommendationIds]);
const themesOf = (doc: Y.Doc) =>
	readThemes(doc).map((theme) => ({ ...theme, noteKeys: theme.noteKeys.toSorted() }));

/** How many of them are new, gone, or different. */
function otherwise<Thing extends { key: string }>(before: Thing[], after: Thing[]): number {
	const [old, now] = [byKey(before), byKey(after)];
	return [...new Set([...old.keys(), ...now.keys()])].filter(
		(key) => JSON.stringify(old.get(key)) !== JSON.stringify(now.get(key))
	).length;
}

function byKey<Thing extends { key: string }>(things: readonly Thing[]): Map<string, Thing> {
	return new Map(things.map((thing) => [thing.key, thing]));
}
