import { describe, expect, it } from 'vitest';
import { allThemes } from './allThemes';

const table = (tableNumber: number, themes: { title: string; count: number }[]) => ({
	...{ tableNumber, notes: 9, texts: [], themes }
});

describe('themes of the room', () => {
	it('are one where tables call them the same, and the largest comes first', () => {
		const tables = [
			table(1, [{ title: 'Ventetid', count: 2 }]),
			table(2, [
				{ title: 'Samtykke', count: 3 },
				{ title: 'ventetid ', count: 2 }
			])
		];
		expect(allThemes({ plenum: null, tables })).toEqual([
			{ title: 'Ventetid', count: 4 },
			{ title: 'Samtykke', count: 3 }
		]);
	});

	it('are those of everybody’s board where it has any', () => {
		const plenum = { notes: 1, texts: [], themes: [{ title: 'Fælles', count: 1 }] };
		const tables = [table(1, [{ title: 'Ventetid', count: 2 }])];
		expect(allThemes({ plenum, tables })).toEqual(plenum.themes);
	});
});
