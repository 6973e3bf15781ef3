import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
	addLine,
	addNote,
	addSection,
	checkBoardShape,
	moveLine,
	moveNote,
	moveNotes,
	newBoardUpdate,
	positionNote,
	readNote,
	readNotes,
	readSections,
	removeSection
} from './index';

const author = { id: 'user-1', name: 'Anne', sectorId: null };

function newBoard(): { doc: Y.Doc; list: string; matrix: string; plane: string } {
	const doc = new Y.Doc();
	Y.applyUpdate(
		doc,
		newBoardUpdate([
			'Idéer',
			{ title: 'Matrix', layout: 'matrix', rows: [{ title: 'R' }], columns: [{ title: 'K' }] },
			{ title: 'Plan', layout: 'plane' }
		])
	);
	const [list, matrix, plane] = readSections(doc).map(({ key }) => key);
	return { doc, list: list!, matrix: matrix!, plane: plane! };
}

const write = (doc: Y.Doc, sectionKey: string, where = {}) =>
	addNote(doc, { text: 'x', sectionKey, author, writtenAt: 1, ...where }, 'me');

describe('where a note is in its section', () => {
	it('is forgotten when it leaves the section, and kept while it stays', () => {
		const { doc, list, plane } = newBoard();
		const key = write(doc, plane, { x: 0.2, y: 0.8 });
		moveNote(doc, key, { sectionKey: plane, beforeKey: null }, 'me');
		expect(readNote(doc, key)).toMatchObject({ x: 0.2, y: 0.8 });
		moveNote(doc, key, { sectionKey: list, beforeKey: null }, 'me');
		expect(readNote(doc, key)).toMatchObject({ x: null, y: null });
	});

	it('is forgotten when its section is put away', () => {
		const { doc, list, plane } = newBoard();
		const key = write(doc, plane, { x: 0.2, y: 0.8 });
		removeSection(doc, plane, { toKey: list, by: null, at: 2 }, 'me');
		expect(readNote(doc, key)).toMatchObject({ sectionKey: list, x: null, y: null });
	});

	it('slides on a plane without changing its place among the others', () => {
		const { doc, plane } = newBoard();
		const key = write(doc, plane);
		const { order } = readNote(doc, key)!;
		positionNote(doc, key, { x: 0.25, y: 0.75 }, 'me');
		expect(readNote(doc, key)).toMatchObject({ order, x: 0.25, y: 0.75 });
		moveNote(doc, key, { sectionKey: plane, beforeKey: null, x: null, y: null }, 'me');
		expect(readNote(doc, key)).toMatchObject({ x: null, y: null });
		expect(checkBoardShape(doc)).toEqual([]);
	});
});

describe('notes that move together', () => {
	const newList = () => {
		const { doc, list, matrix } = newBoard();
		const add = (text: string) =>
			addNote(doc, { text, sectionKey: list, author, writtenAt: 1 }, null);
		const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(add) as [string, string, string, string];
		const texts = (sectionKey = list) =>
			readNotes(doc)
				.filter((note) => note.sectionKey === sectionKey)
				.map(({ text }) => text)
				.join('');
		return { doc, list, matrix, a, b, c, d, texts };
	};

	it('stand one behind the other, in the order in which they are given', () => {
		const { doc, list, a, b, c, d, texts } = newList();
		moveNotes(doc, [d, b], { sectionKey: list, beforeKey: a }, 'me');
		expect(texts()).toBe('dbac');
		moveNotes(doc, [b, c, d], { sectionKey: list, beforeKey: null }, 'me');
		expect(texts()).toBe('abcd');
	});

	it('go in front of the next that stays, where the one they are put before moves too', () => {
		const { doc, list, a, b, c, d, texts } = newList();
		moveNotes(doc, [a, b, c], { sectionKey: list, beforeKey: b }, 'me');
		expect(texts()).toBe('abcd');
		moveNotes(doc, [d, b], { sectionKey: list, beforeKey: b }, 'me');
		expect(texts()).toBe('adbc');
		moveNotes(doc, [a, c], { sectionKey: list, beforeKey: c }, 'me');
		expect(texts()).toBe('dbac');
	});

	it('are one edit, and those that are gone are passed over', () => {
		const { doc, list, matrix, a, b, texts } = newList();
		let edits = 0;
		doc.on('update', () => (edits += 1));
		moveNotes(doc, [a, 'gone', b, a], { sectionKey: matrix, beforeKey: null, row: 'r1' }, 'me');
		expect([edits, texts(list), texts(matrix)]).toEqual([1, 'cd', 'ab']);
		expect(readNote(doc, b)).toMatchObject({ sectionKey: matrix, row: 'r1', column: null });
		moveNotes(doc, ['gone'], { sectionKey: list, beforeKey: null }, 'me');
		expect(edits).toBe(1);
		expect(checkBoardShape(doc)).toEqual([]);
	});

	it('find room between two, however many they are, and their keys stay short', () => {
		const { doc, list, matrix, b, texts } = newList();
		const many = Array.from({ length: 300 }, () => write(doc, matrix));
		moveNotes(doc, many, { sectionKey: list, beforeKey: b }, 'me');
		expect(texts()).toBe(`a${'x'.repeat(300)}bcd`);
		const moved = readNotes(doc).filter(({ text }) => text === 'x');
		expect(moved.map(({ key }) => key)).toEqual(many);
		expect(Math.max(...moved.map(({ order }) => order.length))).toBeLessThan(12);
	});

	it('are linked to what the new place stands for, and no longer to the old one', () => {
		const { doc, list, a, b } = newList();
		const about = (id: string) => ({ kind: 'recommendation', id }) as const;
		const first = addSection(doc, { title: 'A', subject: about('anb-1') }, 'me');
		const second = addSection(doc, { title: 'B', subject: about('anb-2') }, 'me');
		const linksOf = (key: string) => readNote(doc, key)?.recommendationIds;
		moveNotes(doc, [a, b], { sectionKey: first, beforeKey: null }, 'me');
		expect([linksOf(a), linksOf(b)]).toEqual([['anb-1'], ['anb-1']]);
		moveNotes(doc, [a, b], { sectionKey: second, beforeKey: null }, 'me');
		expect([linksOf(a), linksOf(b)]).toEqual([['anb-2'], ['anb-2']]);
		moveNotes(doc, [a, b], { sectionKey: list, beforeKey: null }, 'me');
		expect([linksOf(a), linksOf(b)]).toEqual([[], []]);
	});
});

describe('sections and lines', () => {
	it('are added and moved in front of another', () => {
		const { doc, list, matrix } = newBoard();
		addSection(doc, { title: 'Først', beforeKey: list }, 'me');
		expect(readSections(doc).map(({ title }) => title)).toEqual([
			'Først',
			'Idéer',
			'Matrix',
			'Plan'
		]);
		const second = addLine(doc, matrix, 'row', { title: 'S' }, 'me')!;
		const rows = () => readSections(doc).find(({ key }) => key === matrix)!.rows;
		moveLine(doc, matrix, 'row', { key: second, beforeKey: rows()[0]!.key }, 'me');
		expect(rows().map(({ title }) => title)).toEqual(['S', 'R']);
		moveLine(doc, matrix, 'row', { key: second, beforeKey: null }, 'me');
		expect(rows().map(({ title }) => title)).toEqual(['R', 'S']);
	});
});
