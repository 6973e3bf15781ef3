import { describe, expect, it } from 'vitest';
import { cellKey, placeOf, waitingKey } from './listKeys';

describe('where a dropped note belongs', () => {
	it.each([
		['in a list', 's', null, { sectionKey: 's', beforeKey: 'n' }],
		[
			'in a cell',
			cellKey('s', 'r', 'c'),
			null,
			{ sectionKey: 's', beforeKey: 'n', row: 'r', column: 'c', x: null, y: null }
		],
		[
			'in a row of a matrix without columns',
			cellKey('s', 'r', null),
			null,
			{ sectionKey: 's', beforeKey: 'n', row: 'r', column: null, x: null, y: null }
		],
		[
			'among those that wait',
			waitingKey('s'),
			null,
			{ sectionKey: 's', beforeKey: 'n', row: null, column: null, x: null, y: null }
		],
		['on a plane', 's', { x: 0.1, y: 0.9 }, { sectionKey: 's', beforeKey: 'n', x: 0.1, y: 0.9 }]
	])('%s', (_, listKey, at, place) => {
		expect(placeOf({ listKey, beforeKey: 'n', at })).toEqual(place);
	});
});
