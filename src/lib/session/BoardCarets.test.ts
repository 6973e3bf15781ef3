import { beforeEach, expect, it } from 'vitest';
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { addNote, editNoteText, newBoardUpdate, readSections } from '$lib/board';
import { BoardPresence } from './BoardPresence';

let doc: Y.Doc;
let key: string;
let bo: { doc: Y.Doc; awareness: Awareness; presence: BoardPresence };
let anne: typeof bo;

function person(name: string, copy: Y.Doc): typeof bo {
	const awareness = new Awareness(copy);
	awareness.setLocalState({ user: { id: name, name, sectorId: null } });
	return { doc: copy, awareness, presence: new BoardPresence(awareness, () => {}) };
}

/** Anne hears where Bo is. */
function hear(): void {
	const update = encodeAwarenessUpdate(bo.awareness, [bo.awareness.clientID]);
	applyAwarenessUpdate(anne.awareness, update, 'server');
}
const send = () => Y.applyUpdate(doc, Y.encodeStateAsUpdate(bo.doc));
const carets = (noteKey = key) =>
	anne.presence.carets.in(noteKey).map(({ name, index }) => `${name} at ${index}`);

beforeEach(() => {
	doc = new Y.Doc();
	Y.applyUpdate(doc, newBoardUpdate(['Idéer']));
	const author = { id: 'anne', name: 'Anne', sectorId: null };
	const sectionKey = readSections(doc)[0]!.key;
	key = addNote(doc, { text: 'en seddel', sectionKey, author, writtenAt: 0 }, null);
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	[anne, bo] = [person('Anne', doc), person('Bo', copy)];
	bo.presence.writeIn(key);
});

it('others see where somebody writes, and it moves along with the letters', () => {
	bo.presence.carets.place(key, 2);
	hear();
	expect(carets()).toEqual(['Bo at 2']);
	editNoteText(doc, key, 'her er en seddel', 'anne');
	expect(carets()).toEqual(['Bo at 9']);
	expect(anne.presence.writersOf(key)).toMatchObject([{ name: 'Bo' }]);
});

it('a caret among letters that have not come here yet is shown when they have', () => {
	editNoteText(bo.doc, key, 'en seddel til', 'bo');
	bo.presence.carets.place(key, 13);
	hear();
	expect(carets()).toEqual([]);
	send();
	expect(carets()).toEqual(['Bo at 13']);
});

it('nobody’s caret is in a note that they have left, nor one’s own anywhere', () => {
	bo.presence.carets.place(key, 2);
	anne.presence.writeIn(key);
	anne.presence.carets.place(key, 1);
	bo.presence.leave(key);
	hear();
	expect(carets()).toEqual([]);
	expect(bo.awareness.getLocalState()).toMatchObject({ noteKey: null, caret: null });
});

it('leaving one note says nothing of another that is open', () => {
	bo.presence.writeIn('another');
	bo.presence.leave(key);
	hear();
	expect(anne.presence.writersOf('another')).toHaveLength(1);
});

it('people are not read anew because a caret moved, nor sent what stands where it stood', () => {
	hear();
	const before = anne.presence.people;
	bo.presence.carets.place(key, 4);
	hear();
	expect(anne.presence.people).toEqual(before);
	const { clock } = bo.awareness.meta.get(bo.awareness.clientID)!;
	bo.presence.carets.place(key, 4);
	expect(bo.awareness.meta.get(bo.awareness.clientID)?.clock).toBe(clock);
});

it('what is no caret is not shown', () => {
	bo.awareness.setLocalStateField('caret', { __proto__: 1, at: 'somewhere' });
	hear();
	expect(carets()).toEqual([]);
});
