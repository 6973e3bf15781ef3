import { describe, expect, it } from 'vitest';
import { citedLaw, lawAnchor } from './citedLaw';
import { holdsToday, legalStates, needsEdition, needsRemark } from './legalState';

describe('law as a source cites it', () => {
	it.each([
		[{ law: 'Serviceloven', paragraph: '140', subsection: '2' }, 'Serviceloven § 140, stk. 2'],
		[{ law: 'Serviceloven', paragraph: '101 a', subsection: null }, 'Serviceloven § 101 a'],
		[
			{ law: 'Sundhedsloven, kapitel 36', paragraph: null, subsection: null },
			'Sundhedsloven, kapitel 36'
		]
	])('%o is one line', (cited, line) => {
		expect(citedLaw(cited)).toBe(line);
	});

	it('has a name that an address can carry', () => {
		expect(lawAnchor('Serviceloven § 101 a')).toBe('serviceloven-101-a');
		expect(lawAnchor('Sundhedsloven § 142, stk. 7')).toBe('sundhedsloven-142-stk-7');
	});
});

describe('what somebody found who looked it up', () => {
	it('may be read as the law of today only where nothing has changed', () => {
		expect([null, ...legalStates].filter(holdsToday)).toEqual(['unchanged']);
	});

	it('names the edition where it says what holds, and says why where it is not the same', () => {
		expect(legalStates.filter(needsEdition)).toEqual(['unchanged', 'changed']);
		expect(legalStates.filter(needsRemark)).toEqual(['changed', 'unsure']);
	});
});
