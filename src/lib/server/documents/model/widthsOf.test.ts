import { describe, expect, it } from 'vitest';
import { widthsOf } from './widthsOf';

const measure = (word: string) => word.length;

describe('the widths of a table’s columns', () => {
	it('go by their shares', () => {
		const columns = [
			{ label: 'A', share: 1 },
			{ label: 'B', share: 3 }
		];
		expect(widthsOf({ columns, rows: [] }, 100, measure)).toEqual([25, 75]);
	});

	it('give a long word the room that others do not need', () => {
		const columns = [
			{ label: 'A', share: 1 },
			{ label: 'B', share: 9 }
		];
		const rows = [['Opstartsworkshoppen', 'x']];
		expect(widthsOf({ columns, rows }, 100, measure)).toEqual([19, 81]);
	});

	it('never give one word most of the table', () => {
		const columns = [
			{ label: 'A', share: 1 },
			{ label: 'B', share: 1 }
		];
		const [first] = widthsOf({ columns, rows: [['x'.repeat(500), 'y']] }, 100, measure);
		expect(first).toBe(50);
	});
});
