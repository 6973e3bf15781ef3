import { describe, expect, it } from 'vitest';
import { carriedTables } from './carriedTables';
import { tablesOfSchema } from './foreignLinks';
import { leftOutColumns, leftOutTables } from './leftOut';
import { followsLog } from './looseReferences';

const carried = carriedTables.map(({ name }) => name);

describe('the tables of an archive', () => {
	it('are all tables of the schema but those that are left out for a reason', () => {
		const all = [...carried, ...Object.keys(leftOutTables)].sort();
		expect(all).toEqual([...tablesOfSchema.keys()].sort());
		for (const reason of Object.values(leftOutTables)) expect(reason).toMatch(/\.$/);
	});

	it('come each after what they point at', () => {
		for (const [index, { name, links }] of carriedTables.entries())
			for (const { target } of links)
				if (target !== name) expect(carried.indexOf(target)).toBeLessThan(index);
	});

	it('hold no secret', () => {
		const columns = carriedTables.flatMap(({ name, columns }) =>
			columns.map((column) => `${name}.${column.name}`)
		);
		expect(columns.filter((name) => /hash|secret|token|password|screen_key/.test(name))).toEqual(
			[]
		);
	});

	it('leave out only columns that are there', () => {
		for (const [table, columns] of Object.entries(leftOutColumns)) {
			const inSchema = Object.values(tablesOfSchema.get(table)!).map((column) => column?.name);
			expect(inSchema).toEqual(expect.arrayContaining(Object.keys(columns)));
		}
	});

	it('share rows of the catalogue alone', () => {
		const shared = carriedTables.filter(({ isShared }) => isShared).map(({ name }) => name);
		expect(shared.sort()).toEqual([
			'crosswalk',
			'legal_reference',
			'recommendation',
			'recommendation_date',
			'recommendation_element',
			'recommendation_figure',
			'recommendation_theme',
			'source_conflict',
			'source_conflict_side',
			'source_document',
			'theme'
		]);
	});

	it('know every column that follows the count of the log without a foreign key', () => {
		const loose = carriedTables.flatMap(({ name, columns }) =>
			columns
				.filter((column) => column.kind === 'number' && /_id$/.test(column.name))
				.filter((column) => column.name !== 'client_id')
				.map((column) => `${name}.${column.name}`)
		);
		expect(loose.sort()).toEqual(
			Object.entries(followsLog)
				.flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`))
				.sort()
		);
	});
});
