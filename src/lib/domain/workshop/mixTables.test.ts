import { describe, expect, it } from 'vitest';
import { mixTables, type Seated } from './mixTables';

const tables = (count: number) => Array.from({ length: count }, (_, at) => `table${at}`);
const crowd = (count: number, atTables: number, sectors: number): Seated[] =>
	Array.from({ length: count }, (_, at) => ({
		id: `person${at}`,
		tableId: `table${at % atTables}`,
		sectorId: `sector${at % sectors}`
	}));

describe('mixing the tables', () => {
	it.each([
		[80, 10],
		[79, 10],
		[13, 4],
		[3, 8]
	])('gives each of %i people one of %i tables, as many at each', (count, of) => {
		const people = crowd(count, of, 5);
		const mixed = mixTables(people, tables(of));
		expect(mixed.size).toBe(count);
		const sizes = tables(of).map((id) => [...mixed.values()].filter((one) => one === id).length);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(Math.ceil(count / of));
	});

	it('sends those who sat together apart', () => {
		const people = crowd(64, 8, 4);
		const mixed = mixTables(people, tables(8));
		for (const id of tables(8)) {
			const origins = people.filter((one) => mixed.get(one.id) === id).map((one) => one.tableId);
			expect(new Set(origins).size).toBe(origins.length);
		}
	});

	it('is the same each time', () => {
		const people = crowd(30, 4, 3);
		expect([...mixTables(people, tables(4))]).toEqual([...mixTables(people, tables(4))]);
	});

	it('does nothing where there are no tables', () => {
		expect(mixTables(crowd(3, 1, 1), []).size).toBe(0);
	});
});
