import { expect, it } from 'vitest';
import { unflatten } from './unflatten.ts';

it('puts the values of a list back where they are named', () => {
	const values = [{ seat: 1, list: 4, none: -1 }, { name: 2, at: 3 }, 'Øver 1', null, [2, 5], 7];
	expect(unflatten(values)).toEqual({
		seat: { name: 'Øver 1', at: null },
		list: ['Øver 1', 7],
		none: undefined
	});
});
