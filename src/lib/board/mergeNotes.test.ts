import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
	addNote,
	checkBoardShape,
	deleteNote,
	duplicateNote,
	editNoteText,
	linkRecommendation,
	mergeNotes,
	newBoardUpdate,
	newUndo,
	partsOf,
	readNote,
	readNotes,
	readSections,
	restoreNote,
	setNoteColour,
	setNoteKind,
	splitNote,
	takeOutPart
} from './index';
import { NOTE_TEXT_MAX } from '../domain/noteLimits';

const anne = { id: 'anne', name: 'Anne', sectorId: 'school' };
const bo = { id: 'bo', name: 'Bo', sectorId: null };

let doc: Y.Doc;
let minute = 0;

beforeEach(() => {
	doc = new Y.Doc();
	Y.applyUpdate(doc, newBoardUpdate(['Idéer', 'Barrierer']));
});

function write(text: string, to = doc): string {
	const sectionKey = readSections(to)[0]!.key;
	return addNote(to, { text, sectionKey, author: anne, writtenAt: (minute += 1) }, 'me');
}
const texts = (of = doc) => readNotes(of).map(({ text }) => text);
const parts = (key: string, of = doc) => partsOf(of, key).map(({ text }) => text);

/** A second person's copy of the board. */
function copyOf(original: Y.Doc): Y.Doc {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(original));
	return copy;
}
function meet(other: Y.Doc): void {
	const [mine, theirs] = [Y.encodeStateAsUpdate(doc), Y.encodeStateAsUpdate(other)];
	Y.applyUpdate(other, mine);
	Y.applyUpdate(doc, theirs);
	expect(readNotes(other)).toEqual(readNotes(doc));
	expect(checkBoardShape(doc)).toEqual([]);
}

describe('merging', () => {
	it('makes one note that says what all say, and keeps the others whole as its parts', () => {
		const [a, b, c] = [write('a'), write('b'), write('c')];
		linkRecommendation(doc, b, 'r1', 'me');
		mergeNotes(doc, [a, b, c], 'me');
		expect(texts()).toEqual(['a\nb\nc']);
		expect(parts(a)).toEqual(['b', 'c']);
		expect(readNote(doc, a)?.recommendationIds).toEqual(['r1']);
		expect(readNote(doc, b)).toMatchObject({ authorName: 'Anne', recommendationIds: ['r1'] });
	});

	it('loses no words where there is no room for them: they stay in the part', () => {
		const long = 'x'.repeat(NOTE_TEXT_MAX - 1);
		const [a, b] = [write(long), write('bb')];
		mergeNotes(doc, [a, b], 'me');
		expect([texts(), parts(a)]).toEqual([[long], ['bb']]);
	});

	it('makes no CPR-like number of two notes that hold half of one each', () => {
		const [a, b] = [write('010190'), write('1234')];
		mergeNotes(doc, [a, b], 'me');
		expect([texts(), parts(a)]).toEqual([['010190'], ['1234']]);
	});

	it('is taken back as one step, and a part can be taken out by itself', () => {
		const [a, b] = [write('a'), write('b')];
		const undo = newUndo(doc, { origin: 'me', captureTimeout: 0 });
		mergeNotes(doc, [a, b], 'me');
		undo.undo();
		expect(texts()).toEqual(['a', 'b']);
		undo.redo();
		takeOutPart(doc, b, 'me');
		expect([texts(), parts(a)]).toEqual([['a\nb', 'b'], []]);
	});

	it('of a note that has parts takes them along, and each comes out alone', () => {
		const [a, b, c] = [write('a'), write('b'), write('c')];
		mergeNotes(doc, [b, c], 'me');
		mergeNotes(doc, [a, b], 'me');
		expect(parts(a)).toEqual(['b\nc', 'c']);
		takeOutPart(doc, c, 'me');
		expect([texts(), parts(a)]).toEqual([['a\nb\nc', 'c'], ['b\nc']]);
	});

	it('of two into each other at once leaves one of them, and both are there when it comes apart', () => {
		const [a, b] = [write('a'), write('b')];
		const other = copyOf(doc);
		mergeNotes(doc, [a, b], 'me');
		mergeNotes(other, [b, a], 'other');
		meet(other);
		const [whole] = readNotes(doc).map(({ key }) => key);
		expect(readNotes(doc)).toHaveLength(1);
		const [part] = partsOf(doc, whole!);
		expect([whole, part?.key].sort()).toEqual([a, b].sort());
		takeOutPart(doc, part!.key, 'me');
		expect(readNotes(doc).map(({ key }) => key)).toEqual([a, b]);
		expect([parts(a), parts(b)]).toEqual([[], []]);
	});

	it('in a ring of three leaves one note, from which each can be taken out', () => {
		const [a, b, c] = [write('a'), write('b'), write('c')];
		const [second, third] = [copyOf(doc), copyOf(doc)];
		mergeNotes(doc, [a, b], 'me');
		mergeNotes(second, [b, c], 'second');
		mergeNotes(third, [c, a], 'third');
		Y.applyUpdate(second, Y.encodeStateAsUpdate(third));
		meet(second);
		expect(readNotes(doc)).toHaveLength(1);
		for (let left = 2; left > 0; left -= 1) {
			const whole = readNotes(doc).find(({ key }) => parts(key).length > 0)!.key;
			takeOutPart(doc, partsOf(doc, whole)[0]!.key, 'me');
		}
		expect(readNotes(doc).map(({ key }) => key)).toEqual([a, b, c]);
	});

	it('into a note that somebody deletes at that moment goes to the bin with it, and comes back with it', () => {
		const [a, b] = [write('a'), write('b')];
		const other = copyOf(doc);
		mergeNotes(doc, [a, b], 'me');
		deleteNote(other, a, { by: 'bo', at: 1 }, 'other');
		meet(other);
		expect(texts()).toEqual([]);
		restoreNote(doc, a, 'me');
		expect([texts(), parts(a)]).toEqual([['a\nb'], ['b']]);
	});

	it('counts no part that somebody put in the bin', () => {
		const [a, b] = [write('a'), write('b')];
		const other = copyOf(doc);
		mergeNotes(doc, [a, b], 'me');
		deleteNote(other, b, { by: 'bo', at: 1 }, 'other');
		meet(other);
		expect([texts(), parts(a)]).toEqual([['a\nb'], []]);
	});

	it('into a note that is not there changes nothing', () => {
		const a = write('a');
		mergeNotes(doc, ['ukendt', a], 'me');
		mergeNotes(doc, [a, a], 'me');
		expect([texts(), parts(a)]).toEqual([['a'], []]);
	});
});

describe('splitting', () => {
	it('makes several notes behind each other, in the name of who splits', () => {
		const key = write('a\nb\nc');
		write('d');
		setNoteKind(doc, key, 'barrier', 'me');
		splitNote(doc, key, ['a', 'b', 'c'], { author: bo, writtenAt: 9 }, 'me');
		expect(texts()).toEqual(['a', 'b', 'c', 'd']);
		expect(readNotes(doc).map(({ authorName }) => authorName)).toEqual([
			'Anne',
			'Bo',
			'Bo',
			'Anne'
		]);
		expect(readNotes(doc)[1]?.kind).toBe('barrier');
		expect(checkBoardShape(doc)).toEqual([]);
	});

	it('is taken back as one step', () => {
		const key = write('a\nb\nc');
		const undo = newUndo(doc, { origin: 'me', captureTimeout: 1000 });
		splitNote(doc, key, ['a', 'b', 'c'], { author: bo, writtenAt: 9 }, 'me');
		undo.undo();
		expect(texts()).toEqual(['a\nb\nc']);
	});

	it('keeps what another person types meanwhile, in both halves', () => {
		const key = write('Ring\nSkriv');
		const other = copyOf(doc);
		for (const words of ['Ring i dag\nSkriv', 'Ring i dag\nSkriv pænt'])
			editNoteText(other, key, words, 'other');
		splitNote(doc, key, ['Ring', 'Skriv'], { author: bo, writtenAt: 9 }, 'me');
		meet(other);
		expect(texts()).toEqual(['Ring i dag pænt', 'Skriv']);
	});

	it('of a note that is not there makes none', () => {
		expect(splitNote(doc, 'ukendt', ['a', 'b'], { author: bo, writtenAt: 9 }, 'me')).toEqual([]);
		expect(texts()).toEqual([]);
	});
});

it('a duplicate stands behind its note, with its look and links, in the name of who made it', () => {
	const key = write('a');
	write('b');
	setNoteKind(doc, key, 'question', 'me');
	setNoteColour(doc, key, 'blue', 'me');
	linkRecommendation(doc, key, 'r1', 'me');
	const copy = duplicateNote(doc, key, { author: bo, writtenAt: 9 }, 'me');
	expect(readNotes(doc)[1]).toMatchObject({
		key: copy,
		text: 'a',
		kind: 'question',
		colour: 'blue',
		recommendationIds: ['r1'],
		authorName: 'Bo'
	});
	expect(texts()).toEqual(['a', 'a', 'b']);
	expect(duplicateNote(doc, 'ukendt', { author: bo, writtenAt: 9 }, 'me')).toBeNull();
});
