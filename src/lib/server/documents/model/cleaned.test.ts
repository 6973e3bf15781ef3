import { expect, it } from 'vitest';
import { cleaned } from './cleaned';

it('takes away what no file format can hold, however deep it lies', () => {
	const given = { a: ['x\u0000y\r\nz\u0001', { b: 'lone \ud800 half 😀' }], n: 1, none: null };
	expect(cleaned(given)).toEqual({ a: ['xy\nz', { b: 'lone  half 😀' }], n: 1, none: null });
});

it('composes letters, so that å is one letter everywhere', () => {
	expect(cleaned('a\u030a')).toBe('å');
});
