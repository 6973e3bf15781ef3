import { describe, expect, it } from 'vitest';
import { isoDay } from '$lib/domain/calendarDay';
import { strictCsv } from '../../../../../tests/support/strictCsv';
import type { Cell } from './sheet';
import { writeCsv } from './writeCsv';

const name = {
	...{ on: isoDay('2026-04-17'), about: 'Liste', kind: 'handlingsliste', caseNumber: '' },
	locale: 'da'
} as const;

function read(...row: Cell[]): string[] {
	const columns = row.map((_, at) => ({ label: `K${at}`, width: 10 }));
	return strictCsv(writeCsv({ title: 'T', columns, rows: [row] }, name).bytes)[1]!;
}

describe('CSV for Danish Excel', () => {
	it('has days and numbers as Danes write them', () => {
		expect(read({ day: isoDay('2026-04-17') }, 1234.5, null)).toEqual(['17.4.2026', '1234,5', '']);
	});

	it('keeps semicolons, quotes and lines within their cell', () => {
		expect(read('a;b', 'sagde "ja"', 'en\r\nto')).toEqual(['a;b', 'sagde "ja"', 'en\nto']);
	});

	it.each(['=1+1', '+45 12', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])(
		'makes %j inert',
		(formula) => {
			expect(read(formula)[0]).toMatch(/^'/);
		}
	);

	it('leaves a number below nought a number', () => {
		expect(read(-2)).toEqual(['-2']);
	});
});
