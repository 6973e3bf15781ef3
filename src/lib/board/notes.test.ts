import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
	addNote,
	addSection,
	checkBoardShape,
	deleteNote,
	editNoteText,
	linkRecommendation,
	markCommitted,
	moveNote,
	newBoardUpdate,
	newUndo,
	readNote,
	readNotes,
	readSections,
	renameSection,
	restoreNote,
	setNoteKind,
	unlinkRecommendation
} from './index';

const me = { id: 'user-1', name: 'Anne', sectorId: 'school' };
const at = Date.UTC(2026, 3, 17);

function newBoard(titles = ['Idéer', 'Barrierer']): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, newBoardUpdate(titles));
	return doc;
}

function write(doc: Y.Doc, text: string, section = 0, origin: unknown = 'me'): string {
	const sectionKey = readSections(doc)[section]?.key ?? '';
	return addNote(doc, { text, sectionKey, author: me, writtenAt: at }, origin);
}

const textsOf = (doc: Y.Doc) => readNotes(doc).map(({ text }) => text);

function exchange(a: Y.Doc, b: Y.Doc): void {
	const [fromA, fromB] = [Y.encodeStateAsUpdate(a), Y.encodeStateAsUpdate(b)];
	Y.applyUpdate(b, fromA);
	Y.applyUpdate(a, fromB);
}

describe('a new board', () => {
	it('has its sections in order and has the shape of a board', () => {
		const doc = newBoard(['Idéer', 'Barrierer', 'Handlinger']);
		expect(readSections(doc).map(({ title }) => title)).toEqual([
			'Idéer',
			'Barrierer',
			'Handlinger'
		]);
		expect(readNotes(doc)).toEqual([]);
		expect(checkBoardShape(doc)).toEqual([]);
	});

	it('takes a section more, and a new name for one', () => {
		const doc = newBoard(['Idéer']);
		const key = addSection(doc, 'Parkering', 'me');
		renameSection(doc, key, 'Parkeringsplads', 'me');
		expect(readSections(doc).map(({ title }) => title)).toEqual(['Idéer', 'Parkeringsplads']);
	});
});

describe('notes', () => {
	it('stand in the order they were added, with who wrote them', () => {
		const doc = newBoard();
		write(doc, 'første');
		const key = write(doc, 'anden');
		expect(textsOf(doc)).toEqual(['første', 'anden']);
		expect(readNote(doc, key)).toMatchObject({
			kind: 'idea',
			authorId: 'user-1',
			authorName: 'Anne',
			sectorId: 'school',
			writtenAt: at,
			recommendationIds: [],
			actionItem: null,
			deletedAt: null
		});
		expect(checkBoardShape(doc)).toEqual([]);
	});

	it('move before another note, to the end, and to another section', () => {
		const doc = newBoard();
		const [a, b, c] = [write(doc, 'a'), write(doc, 'b'), write(doc, 'c')];
		const [ideas, barriers] = readSections(doc).map(({ key }) => key);
		moveNote(doc, c, { sectionKey: ideas!, beforeKey: a }, 'me');
		expect(textsOf(doc)).toEqual(['c', 'a', 'b']);
		moveNote(doc, a, { sectionKey: ideas!, beforeKey: null }, 'me');
		expect(textsOf(doc)).toEqual(['c', 'b', 'a']);
		moveNote(doc, b, { sectionKey: barriers!, beforeKey: null }, 'me');
		expect(readNotes(doc).map(({ text, sectionKey }) => [text, sectionKey])).toEqual([
			['c', ideas],
			['a', ideas],
			['b', barriers]
		]);
	});

	it('can be moved between two that were given the same place', () => {
		const doc = newBoard();
		const keys = [write(doc, '1'), write(doc, '2'), write(doc, '3')];
		for (const key of keys) (doc.getMap('notes').get(key) as Y.Map<unknown>).set('order', 'V1');
		const moved = write(doc, 'ny');
		const [first, second] = readNotes(doc);
		moveNote(doc, moved, { sectionKey: first!.sectionKey, beforeKey: second!.key }, 'me');
		expect(textsOf(doc).at(-1)).toBe('ny');
		expect(readNotes(doc)).toHaveLength(4);
	});

	it('go to the bin and come back with their words', () => {
		const doc = newBoard();
		const key = write(doc, 'gem mig');
		deleteNote(doc, key, { by: 'user-1', at }, 'me');
		expect(textsOf(doc)).toEqual([]);
		expect(readNotes(doc, { deleted: true })).toMatchObject([
			{ text: 'gem mig', deletedAt: at, deletedBy: 'user-1' }
		]);
		restoreNote(doc, key, 'me');
		expect(textsOf(doc)).toEqual(['gem mig']);
		expect(checkBoardShape(doc)).toEqual([]);
	});

	it('are linked to recommendations and say what they are', () => {
		const doc = newBoard();
		const key = write(doc, 'en idé');
		linkRecommendation(doc, key, 'r-2', 'me');
		linkRecommendation(doc, key, 'r-1', 'me');
		unlinkRecommendation(doc, key, 'r-2', 'me');
		setNoteKind(doc, key, 'barrier', 'me');
		expect(readNote(doc, key)).toMatchObject({ recommendationIds: ['r-1'], kind: 'barrier' });
	});

	it('become one action item only, the first', () => {
		const doc = newBoard();
		const key = write(doc, 'gør det');
		markCommitted(doc, key, { id: 'item-7', number: 7 });
		markCommitted(doc, key, { id: 'item-8', number: 8 });
		expect(readNote(doc, key)?.actionItem).toEqual({ id: 'item-7', number: 7 });
	});

	it('whose section is gone are shown in the first', () => {
		const doc = newBoard();
		const lost = write(doc, 'hjemløs', 1);
		write(doc, 'hjemme', 0);
		const [ideas, barriers] = readSections(doc);
		doc.getMap('sections').delete(barriers!.key);
		expect(readNotes(doc).find(({ key }) => key === lost)?.sectionKey).toBe(ideas!.key);
	});

	it('with fields of the wrong kind are read as if the fields were not there', () => {
		const doc = newBoard();
		const note = new Y.Map<unknown>();
		doc.getMap('notes').set('odd', note);
		for (const field of ['text', 'section', 'order', 'kind', 'authorId', 'writtenAt'])
			note.set(field, { not: 'this' });
		expect(readNotes(doc)).toMatchObject([{ key: 'odd', text: '', kind: 'idea', authorId: null }]);
		doc.getMap('notes').set('worse', 'a string');
		expect(readNotes(doc)).toHaveLength(1);
	});
});

describe('two people at once', () => {
	it('see the same board whichever update came first', () => {
		const start = Y.encodeStateAsUpdate(newBoard());
		const [a, b] = [new Y.Doc(), new Y.Doc()];
		for (const doc of [a, b]) Y.applyUpdate(doc, start);
		const key = write(a, 'fælles');
		exchange(a, b);
		editNoteText(a, key, 'fælles seddel', 'a');
		editNoteText(b, key, 'en fælles', 'b');
		moveNote(a, key, { sectionKey: readSections(a)[1]!.key, beforeKey: null }, 'a');
		write(b, 'b skriver', 1);
		linkRecommendation(a, key, 'r-1', 'a');
		linkRecommendation(b, key, 'r-2', 'b');
		const [fromA, fromB] = [Y.encodeStateAsUpdate(a), Y.encodeStateAsUpdate(b)];
		const [first, second] = [new Y.Doc(), new Y.Doc()];
		for (const update of [fromA, fromB]) Y.applyUpdate(first, update);
		for (const update of [fromB, fromA]) Y.applyUpdate(second, update);
		exchange(a, b);
		expect(readNotes(a)).toEqual(readNotes(b));
		expect(readNotes(first)).toEqual(readNotes(second));
		expect(readNotes(first)).toEqual(readNotes(a));
		expect(readNote(a, key)).toMatchObject({
			text: 'en fælles seddel',
			recommendationIds: ['r-1', 'r-2']
		});
	});

	it('end with equal, well-formed boards whatever they do', () => {
		const operation = fc.record({
			who: fc.nat(1),
			what: fc.constantFrom('add', 'type', 'move', 'delete', 'restore', 'link', 'exchange'),
			note: fc.nat(20),
			place: fc.nat(20)
		});
		fc.assert(
			fc.property(fc.array(operation, { maxLength: 60 }), (operations) => {
				const start = Y.encodeStateAsUpdate(newBoard());
				const docs = [new Y.Doc(), new Y.Doc()] as const;
				for (const doc of docs) Y.applyUpdate(doc, start);
				for (const { who, what, note, place } of operations) {
					const doc = docs[who]!;
					const notes = readNotes(doc, { deleted: true });
					const target = notes[note % Math.max(1, notes.length)];
					const sectionKey = readSections(doc)[place % 2]!.key;
					if (what === 'exchange') exchange(...docs);
					else if (what === 'add' || !target) write(doc, `${who}👍`, place % 2);
					else if (what === 'type') editNoteText(doc, target.key, `${target.text}${place}👎`, who);
					else if (what === 'move')
						moveNote(
							doc,
							target.key,
							{ sectionKey, beforeKey: notes[place % notes.length]!.key },
							who
						);
					else if (what === 'delete') deleteNote(doc, target.key, { by: 'x', at }, who);
					else if (what === 'restore') restoreNote(doc, target.key, who);
					else linkRecommendation(doc, target.key, `r-${place}`, who);
				}
				exchange(...docs);
				expect(readNotes(docs[0], { deleted: true })).toEqual(
					readNotes(docs[1], { deleted: true })
				);
				expect(checkBoardShape(docs[0])).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('undo', () => {
	const ORIGIN = { person: 'me' };
	const undoOf = (doc: Y.Doc) => newUndo(doc, { origin: ORIGIN, captureTimeout: 0 });

	it('takes back my edit and leaves what others wrote', () => {
		const doc = newBoard();
		const key = write(doc, 'en', 0, 'other');
		const undo = undoOf(doc);
		editNoteText(doc, key, 'en to', ORIGIN);
		editNoteText(doc, key, 'nul en to', 'other');
		undo.undo();
		expect(textsOf(doc)).toEqual(['nul en']);
	});

	it('of adding a note puts it in the bin with all that others wrote in it', () => {
		const doc = newBoard();
		const undo = undoOf(doc);
		const key = write(doc, 'min', 0, ORIGIN);
		editNoteText(doc, key, 'min og din', 'other');
		undo.undo();
		expect(textsOf(doc)).toEqual([]);
		expect(readNote(doc, key)).toMatchObject({ text: 'min og din', deletedAt: at });
		undo.redo();
		expect(textsOf(doc)).toEqual(['min og din']);
	});

	it('of deleting brings the note back where it was', () => {
		const doc = newBoard();
		const keys = [write(doc, 'a'), write(doc, 'b'), write(doc, 'c')];
		const undo = undoOf(doc);
		deleteNote(doc, keys[1]!, { by: 'user-1', at }, ORIGIN);
		undo.undo();
		expect(textsOf(doc)).toEqual(['a', 'b', 'c']);
		expect(readNote(doc, keys[1]!)?.deletedBy).toBeNull();
	});

	it('of a move does not move a note that somebody else has moved since', () => {
		const doc = newBoard();
		const key = write(doc, 'a', 0, 'other');
		const undo = undoOf(doc);
		const [ideas, barriers] = readSections(doc).map((section) => section.key);
		moveNote(doc, key, { sectionKey: barriers!, beforeKey: null }, ORIGIN);
		const theirs = new Y.Doc();
		Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc));
		const third = addSection(theirs, 'Tredje', 'other');
		moveNote(theirs, key, { sectionKey: third, beforeKey: null }, 'other');
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs));
		undo.undo();
		expect(readNote(doc, key)?.sectionKey).toBe(third);
		expect(ideas).not.toBe(third);
	});

	it('of a move leaves the note a place where two undo at once what each moved', () => {
		const [mine, theirs] = [newBoard(), new Y.Doc()];
		// Of two that set a field at once, the higher number wins.
		[mine.clientID, theirs.clientID] = [1, 2];
		const key = write(mine, 'a', 0, 'other');
		exchange(mine, theirs);
		const undo = [undoOf(mine), undoOf(theirs)];
		const [ideas, barriers] = readSections(mine).map((section) => section.key);
		moveNote(mine, key, { sectionKey: barriers!, beforeKey: null }, ORIGIN);
		exchange(mine, theirs);
		moveNote(theirs, key, { sectionKey: ideas!, beforeKey: null }, ORIGIN);
		undo[0]?.undo();
		exchange(mine, theirs);
		undo[1]?.undo();
		for (const doc of [mine, theirs]) expect(checkBoardShape(doc)).toEqual([]);
		exchange(mine, theirs);
		for (const doc of [mine, theirs]) expect(readNote(doc, key)?.sectionKey).toBe(ideas);
	});
});
