import { describe, expect, it } from 'vitest';
import { formatDateLabel } from './formatDateLabel';

describe('a date as precise as its source', () => {
	it.each([
		['2026-04-17', '17. april 2026', '17 April 2026'],
		['2026-01', 'januar 2026', 'January 2026'],
		['2024-10', 'oktober 2024', 'October 2024'],
		['2016', '2016', '2016'],
		['2018 eller senere', '2018 eller senere', '2018 eller senere'],
		['2026-13', '2026-13', '2026-13'],
		['2026-02-30', '2026-02-30', '2026-02-30']
	])('%s reads %s in Danish and %s in English', (label, danish, english) => {
		expect(formatDateLabel(label, 'da')).toBe(danish);
		expect(formatDateLabel(label, 'en')).toBe(english);
	});
});
