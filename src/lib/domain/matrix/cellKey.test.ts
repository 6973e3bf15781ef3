import { expect, it } from 'vitest';
import { cellKey, readCellKey } from './cellKey';

it.each([
	{ code: 'NJ-03', column: 2 },
	{ code: 'SST-A3', column: 0 },
	{ code: 'EGEN,1', column: null }
])('a cell is found again by its address', (place) => {
	expect(readCellKey(cellKey(place))).toEqual(place);
});

it.each([null, '', 'NJ-03', 'NJ-03,', ',2', 'NJ-03,x', 'NJ-03,-1'])('%j names no cell', (key) => {
	expect(readCellKey(key)).toBeNull();
});
