import { expect, it } from 'vitest';
import { proposedTables } from './proposedTables';

it.each([
	[0, 0],
	[1, 1],
	[8, 1],
	[9, 2],
	[60, 8],
	[80, 10],
	[1000, 40],
	[-3, 0]
])('%d people sit at %d tables', (people, tables) => {
	expect(proposedTables(people)).toBe(tables);
});
