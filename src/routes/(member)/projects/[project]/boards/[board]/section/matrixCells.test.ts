import { describe, expect, it } from 'vitest';
import type { SectionView } from '$lib/session/BoardView';
import { matrixCells } from './matrixCells';

const line = (key: string) => ({ key, title: key, order: key, subject: null });
const note = (key: string, row: string | null, column: string | null) => ({
	key,
	note: { row, column }
});

/** Keys of the notes by cell, row by row; and of those that wait. */
function laidOut(rows: string[], columns: string[], notes: ReturnType<typeof note>[]) {
	const section = { rows: rows.map(line), columns: columns.map(line), notes };
	const { rows: laid, waiting } = matrixCells(section as unknown as SectionView);
	return {
		cells: laid.map(({ cells }) => cells.map((cell) => cell.notes.map(({ key }) => key).join())),
		waiting: waiting.map(({ key }) => key).join()
	};
}

describe('the cells of a matrix', () => {
	it('hold the notes of their row and column, in order', () => {
		const notes = [note('a', 'r', 'd'), note('b', 's', 'c'), note('c', 'r', 'd')];
		expect(laidOut(['r', 's'], ['c', 'd'], notes)).toEqual({
			cells: [
				['', 'a,c'],
				['b', '']
			],
			waiting: ''
		});
	});

	it('let those wait that have no cell, or whose row or column is gone', () => {
		const notes = [note('a', null, null), note('b', 'r', null), note('c', 'gone', 'c')];
		expect(laidOut(['r'], ['c'], notes)).toEqual({ cells: [['']], waiting: 'a,b,c' });
	});

	it('are one a row where there are no columns, and none where there are no lines', () => {
		const notes = [note('a', 'r', null), note('b', 's', 'gone')];
		expect(laidOut(['r', 's'], [], notes)).toEqual({ cells: [['a'], ['b']], waiting: '' });
		expect(laidOut([], [], notes)).toEqual({ cells: [], waiting: 'a,b' });
	});
});
