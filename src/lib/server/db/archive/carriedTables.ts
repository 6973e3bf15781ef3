import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { columnKindOf, type ColumnKind } from './columnKind';
import { foreignLinks, tablesOfSchema, type ForeignLink } from './foreignLinks';
import { leftOutColumns, leftOutTables } from './leftOut';

export const PEOPLE = 'user_account';

export interface CarriedColumn {
	name: string;
	kind: ColumnKind;
	isRequired: boolean;
	/** A row that was written before the column came has its usual value. */
	mayLack: boolean;
	/** Counted by the database: in another one it goes on from there. */
	isCounted: boolean;
}

/** A table whose rows an archive holds. */
export interface CarriedTable {
	name: string;
	/** In the schema's order. */
	columns: readonly CarriedColumn[];
	/** Columns of its primary key; empty where it has none. */
	key: readonly string[];
	links: readonly ForeignLink[];
	/** Links to rows it goes with, on the way to the project. */
	owners: readonly ForeignLink[];
	/** It has rows that are no project's: the shipped catalogue's. */
	isShared: boolean;
}

/**
 * The tables of an archive, each after those it points at. They are found by walking from `project`
 * along the foreign keys that delete with it: a table that is added later is in by itself.
 */
export const carriedTables: readonly CarriedTable[] = inOrder(find());

/** @throws Error for a table that no archive holds. */
export function carriedTable(name: string): CarriedTable {
	const found = carriedTables.find((table) => table.name === name);
	if (!found) throw new Error(`No archive holds a table ${name}`);
	return found;
}

function find(): CarriedTable[] {
	const candidates = [...tablesOfSchema.keys()].filter((name) => !(name in leftOutTables));
	const owned = ownedAmong(candidates);
	const ownersOf = (name: string) =>
		foreignLinks(name).filter(({ cascades, target }) => cascades && owned.has(target));
	const isSurelyOwned = (name: string): boolean =>
		name === 'project' ||
		ownersOf(name).some(({ isRequired, target }) => isRequired && isSurelyOwned(target));
	// People first: rows that only name them are matched with who is here.
	const carried = new Set([PEOPLE, ...owned]);
	// What is pointed at is carried too, and what that points at.
	for (const name of carried) for (const { target } of foreignLinks(name)) carried.add(target);
	return [...carried].map((name) => ({
		...describe(name, tablesOfSchema.get(name)!),
		owners: shortest(ownersOf(name), isSurelyOwned),
		isShared: name !== PEOPLE && !isSurelyOwned(name)
	}));
}

function ownedAmong(candidates: readonly string[]): Set<string> {
	const owned = new Set(['project']);
	for (let before = 0; before < owned.size;) {
		before = owned.size;
		for (const name of candidates) {
			const links = foreignLinks(name);
			if (links.some(({ cascades, target }) => cascades && owned.has(target))) owned.add(name);
		}
	}
	return owned;
}

/** Where one link is sure to lead to the project, it says all; the nearest is asked. */
function shortest(
	links: readonly ForeignLink[],
	isSurelyOwned: (name: string) => boolean
): readonly ForeignLink[] {
	const sure = links.filter(({ isRequired, target }) => isRequired && isSurelyOwned(target));
	const nearest = sure.find(({ target }) => target === 'project') ?? sure[0];
	return nearest ? [nearest] : links;
}

function describe(
	name: string,
	table: PgTable
): Pick<CarriedTable, 'name' | 'columns' | 'key' | 'links'> {
	const { columns, primaryKeys } = getTableConfig(table);
	const leftOut = leftOutColumns[name] ?? {};
	return {
		name,
		columns: columns
			.filter((column) => column.generated === undefined && !(column.name in leftOut))
			.map((column) => ({
				name: column.name,
				kind: columnKindOf(column.getSQLType()),
				isRequired: column.notNull,
				mayLack: !column.notNull || column.hasDefault,
				isCounted: column.getSQLType() === 'bigserial'
			})),
		key: [
			...columns.filter(({ primary }) => primary),
			...primaryKeys.flatMap((key) => key.columns)
		].map((column) => column.name),
		links: foreignLinks(name)
	};
}

function inOrder(tables: readonly CarriedTable[]): CarriedTable[] {
	const waiting = new Set(tables);
	const ordered: CarriedTable[] = [];
	while (waiting.size > 0) {
		const isWaiting = (target: string) => [...waiting].some(({ name }) => name === target);
		const next = [...waiting].find(({ name, links }) =>
			links.every(({ target }) => target === name || !isWaiting(target))
		);
		if (!next) throw new Error('Tables point at each other in a circle');
		waiting.delete(next);
		ordered.push(next);
	}
	return ordered;
}
