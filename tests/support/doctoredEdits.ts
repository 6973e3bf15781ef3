import * as Y from 'yjs';
import { addNote, noteText } from '$lib/board';
import type { Grant } from '$lib/domain/workshop/grant';

/** What a doctored client writes into what is not its own: nowhere else is this to be found. */
export const DOCTORED = 'DOKTORERET';

/** A change of somebody else's note, or of what nobody asked for. */
type Edit = (doc: Y.Doc, noteKey: string) => void;

const noteOf = (doc: Y.Doc, key: string) => doc.getMap<Y.Map<unknown>>('notes').get(key);

const edits = {
	words: (doc, key) => noteText(doc, key)?.insert(0, DOCTORED),
	erase: (doc, key) => noteText(doc, key)?.delete(0, 3),
	move: (doc, key) => noteOf(doc, key)?.set('section', ''),
	bin: (doc, key) => noteOf(doc, key)?.set('deletedAt', 1_776_000_000_000),
	remove: (doc, key) => doc.getMap('notes').delete(key),
	replace: (doc, key) => {
		const note = new Y.Map<unknown>();
		doc.getMap('notes').set(key, note);
		note.set('text', new Y.Text(DOCTORED));
	},
	sign: (doc, key) => noteOf(doc, key)?.set('authorName', DOCTORED),
	add: (doc) => {
		const author = { id: null, name: DOCTORED, sectorId: null };
		addNote(doc, { text: DOCTORED, sectionKey: '', author, writtenAt: 1_776_000_000_000 }, null);
	}
} satisfies Record<string, Edit>;

/** Of these edits, those that nobody may make who has this grant. */
export function forbiddenBy(grant: Grant): Edit[] {
	const { move, ...others } = edits;
	if (grant === 'all') return [edits.sign];
	return grant === 'move' ? Object.values(others) : [move, ...Object.values(others)];
}
