import { describe, expect, it } from 'vitest';
import { isoDay } from '$lib/domain/calendarDay';
import { fileName } from './fileName';

const name = {
	on: isoDay('2026-04-17'),
	about: 'Opstartsworkshop',
	kind: 'beslutningsreferat',
	caseNumber: '12.34.56-A00-1-26',
	locale: 'da'
} as const;

describe('the name of a file', () => {
	it('has date, subject, kind and case number', () => {
		expect(fileName(name, 'docx')).toBe(
			'2026-04-17 Opstartsworkshop - beslutningsreferat (sag 12.34.56-A00-1-26).docx'
		);
		expect(fileName({ ...name, locale: 'en' }, 'pdf')).toContain('(case 12.34.56-A00-1-26).pdf');
	});

	it('leaves out the case where there is none', () => {
		expect(fileName({ ...name, caseNumber: '' }, 'pdf')).toBe(
			'2026-04-17 Opstartsworkshop - beslutningsreferat.pdf'
		);
	});

	it.each([
		['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
		['..\\..\\skjult.', '-..-skjult'],
		['linje\nto\u202eexe', 'linje-to-exe'],
		['Ærø   på  Åse', 'Ærø på Åse'],
		['Øvelse: opstart', 'Øvelse - opstart']
	])('is safe on Windows: %j', (about, safe) => {
		expect(fileName({ ...name, about }, 'pdf')).toContain(`2026-04-17 ${safe} - `);
	});

	it('is never too long for a folder, and cuts no sign in two', () => {
		const long = fileName({ ...name, about: '😀'.repeat(300), caseNumber: '1'.repeat(99) }, 'docx');
		expect([...long].length).toBeLessThan(220);
		expect(long.isWellFormed()).toBe(true);
	});
});
