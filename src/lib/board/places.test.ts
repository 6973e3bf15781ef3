import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
	addLine,
	addNote,
	addSection,
	checkBoardShape,
	moveLine,
	moveNote,
	newBoardUpdate,
	positionNote,
	readNote,
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
