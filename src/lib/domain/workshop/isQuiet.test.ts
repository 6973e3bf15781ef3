import { expect, it } from 'vitest';
import { isQuiet } from './isQuiet';

const minute = 60_000;
it.each([
	['that wrote a minute ago', { lastWrittenAt: 9 * minute }, false],
	['that wrote three minutes ago', { lastWrittenAt: 7 * minute }, true],
	['that never wrote', { lastWrittenAt: null }, true],
	['in a phase that has just begun', { lastWrittenAt: null, begunAt: 8 * minute }, false],
	['where all are ready', { lastWrittenAt: null, ready: 4 }, false],
	['where nobody sits', { people: 0, ready: 0, lastWrittenAt: null }, false]
])('a table %s', (_, table, expected) =>
	expect(isQuiet({ people: 4, ready: 1, begunAt: 0, ...table }, 10 * minute)).toBe(expected)
);
