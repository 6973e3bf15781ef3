import type { Block, Column, Fact } from './block';

/** Short ways to say the blocks; composers read as the document does. */
export const heading = (level: 1 | 2 | 3, text: string): Block => ({
	kind: 'heading',
	level,
	text
});

/** A heading at the top of a page of its own. */
export const pageHeading = (level: 1 | 2 | 3, text: string): Block => ({
	...{ kind: 'heading', level, text },
	startsPage: true
});

/** None where there is nothing to say. */
export const paragraph = (text: string): Block[] =>
	text.trim() === '' ? [] : [{ kind: 'paragraph', text: text.trim() }];

export const remark = (text: string): Block => ({ kind: 'paragraph', text, isMuted: true });

export const list = (items: readonly string[]): Block[] =>
	items.length === 0 ? [] : [{ kind: 'list', items }];

/** Without those that have no value. */
export function facts(all: readonly (Fact | null)[]): Block[] {
	const told = all.filter((fact) => fact !== null && fact.value.trim() !== '') as Fact[];
	return told.length === 0 ? [] : [{ kind: 'facts', facts: told }];
}

export const table = (
	caption: string,
	columns: readonly Column[],
	rows: readonly (readonly string[])[]
): Block => ({ kind: 'table', caption, columns, rows });

/** A heading with its table, that needs no caption besides. */
export const headedTable = (
	level: 1 | 2 | 3,
	title: string,
	columns: readonly Column[],
	rows: readonly (readonly string[])[]
): Block[] => [
	heading(level, title),
	{ kind: 'table', caption: title, columns, rows, isUnderHeading: true }
];
