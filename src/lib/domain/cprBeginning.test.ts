import { describe, expect, it } from 'vitest';
import { isCprBeginning } from './cprBeginning';
import { hasCpr } from './cprGuard';

describe('a number that is being typed', () => {
	it.each([
		'0101011',
		'010101-1',
		'010101 12',
		'010101-123',
		'barn 010101‑123',
		'01 010101\u00a0123'
	])('%j may become a CPR number', (text) => {
		expect(isCprBeginning(text, text.length)).toBe(true);
	});

	it.each(['', '010101', '010101-', '310201-1', '1', '98765432', '1010101-12', '010101-123 '])(
		'%j is nothing to keep back',
		(text) => {
			expect(isCprBeginning(text, text.length)).toBe(false);
		}
	);

	it('is looked for at the caret alone', () => {
		expect(isCprBeginning('010101-12 og mere', 9)).toBe(true);
		expect(isCprBeginning('010101-12 og mere', 17)).toBe(false);
		expect(isCprBeginning('010101-123', 8)).toBe(false);
	});

	it('is kept back from its seventh digit until it is whole and the guard takes over', () => {
		const typed = '010101-1234';
		const kept = Array.from(typed, (_, at) => typed.slice(0, at + 1)).filter(
			(text) => isCprBeginning(text, text.length) || hasCpr(text)
		);
		expect(kept).toEqual(['010101-1', '010101-12', '010101-123', '010101-1234']);
	});
});
