import { describe, expect, it } from 'vitest';
import { civilNumberLine } from './civilNumberLine';
import { isInterrupted } from './importState';
import { plainFileName } from './plainFileName';

const at = (time: string) => new Date(`2026-11-26T${time}Z`);

describe('an import', () => {
	it('is interrupted when nobody has said for half a minute that it is under way', () => {
		const aliveAt = at('12:00:00');
		expect(isInterrupted({ state: 'reading', aliveAt }, at('12:00:30'))).toBe(false);
		expect(isInterrupted({ state: 'anchoring', aliveAt }, at('12:00:31'))).toBe(true);
		expect(isInterrupted({ state: 'done', aliveAt }, at('13:00:00'))).toBe(false);
	});
});

describe('the line of a CPR-like number', () => {
	it('is counted from 1, also where the number runs over a line break', () => {
		expect(civilNumberLine('en\nto 010203-1234\n')).toBe(2);
		expect(civilNumberLine('010203\n1234')).toBe(1);
		expect(civilNumberLine('telefon 4520304050')).toBeNull();
	});
});

describe("a file's name", () => {
	it.each([
		['../../etc/passwd', 'passwd'],
		['C:\\Users\\kim\\notat.docx', 'notat.docx'],
		['a\u0000b\u202egnp.exe', 'abgnp.exe'],
		['010203-1234.pdf', '••••••-••••.pdf'],
		['', '-']
	])('%j is shown as %j', (name, shown) => {
		expect(plainFileName(name)).toBe(shown);
	});
});
