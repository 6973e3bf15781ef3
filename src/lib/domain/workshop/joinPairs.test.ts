import { expect, it } from 'vitest';
import { joinPairs } from './joinPairs';

it.each([
	['nobody', [], {}],
	['pairs that work', [1, 1, 2, 2], {}],
	['somebody whose partner is gone', [1, 1, 2], { p2: 1 }],
	['somebody who came', [1, 1, 2, 2, 2, null], { p5: 1 }],
	['two who came, where pairs are equal', [1, 1, 2, 2, null, null], { p4: 1, p5: 2 }],
	['one who is left alone at the table', [2], {}],
	['two who are both alone', [3, 2], { p0: 2 }],
	['the first at a table', [null], { p0: 1 }],
	['all who came to an empty table', [null, null], { p0: 1, p1: 1 }]
] as const)('%s', (_, pairs, expected) => {
	const people = pairs.map((pairNumber, at) => ({ id: `p${at}`, pairNumber }));
	expect(Object.fromEntries(joinPairs(people))).toEqual(expected);
});
