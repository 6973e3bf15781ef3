import type { Counterpart } from '../counterpart';
import { grouped } from '../grouped';
import type { LinkPurpose } from '../linkPurpose';

/** A column: the number of a delindsats; null: notes that stand under none. */
export type MatrixColumn = number | null;

/** An action under a delindsats that answers a recommendation. */
export interface MatrixAction {
	recommendationId: string;
	workstream: number;
	actionItemId: string;
	purpose: LinkPurpose;
}

/** A note about a recommendation. */
export interface MatrixNote {
	recommendationId: string;
	workstream: MatrixColumn;
	/** Board and note. */
	noteId: string;
}

/** What lies where a recommendation and a delindsats meet. */
export interface MatrixCell {
	mainPurpose: number;
	contributes: number;
	notes: number;
	/** What the delindsats holds on the recommendation by the sources' own words. */
	counterparts: Counterpart[];
}

/** A sum over a row, a column or all: what answers several recommendations counts once. */
export interface MatrixTotal {
	actions: number;
	notes: number;
}

export interface MatrixRow<Line> {
	line: Line;
	/** One a column. */
	cells: MatrixCell[];
	total: MatrixTotal;
}

export interface Matrix<Line> {
	columns: MatrixColumn[];
	rows: MatrixRow<Line>[];
	/** One a column. */
	totals: MatrixTotal[];
	total: MatrixTotal;
}

export interface MatrixContent {
	/** Numbers of the delindsatser, in the order of the columns. */
	workstreams: readonly number[];
	actions: readonly MatrixAction[];
	notes: readonly MatrixNote[];
	counterparts: ReadonlyMap<string, Counterpart[]>;
}

/** Counts what the project has where each recommendation meets each delindsats. */
export function buildMatrix<Line extends { id: string }>(
	lines: readonly Line[],
	content: MatrixContent
): Matrix<Line> {
	const shown = new Set(lines.map(({ id }) => id));
	const isShown = (thing: { recommendationId: string }) => shown.has(thing.recommendationId);
	const actions = content.actions.filter(isShown);
	const notes = content.notes.filter(isShown);
	const hasUnplaced = notes.some(({ workstream }) => workstream === null);
	const columns = [...content.workstreams, ...(hasUnplaced ? [null] : [])];
	const actionsOf = grouped(actions, ({ recommendationId }) => recommendationId);
	const notesOf = grouped(notes, ({ recommendationId }) => recommendationId);
	const rows = lines.map((line) => {
		const own = { actions: actionsOf.get(line.id) ?? [], notes: notesOf.get(line.id) ?? [] };
		const counterparts = content.counterparts.get(line.id) ?? [];
		const cells = columns.map((column) => cellOf(inColumn(own, column), counterparts, column));
		return { line, cells, total: totalOf(own) };
	});
	const totals = columns.map((column) => totalOf(inColumn({ actions, notes }, column)));
	return { columns, rows, totals, total: totalOf({ actions, notes }) };
}

interface Things {
	actions: readonly MatrixAction[];
	notes: readonly MatrixNote[];
}

function inColumn({ actions, notes }: Things, column: MatrixColumn): Things {
	return {
		actions: actions.filter(({ workstream }) => workstream === column),
		notes: notes.filter(({ workstream }) => workstream === column)
	};
}

function cellOf(
	{ actions, notes }: Things,
	counterparts: readonly Counterpart[],
	column: MatrixColumn
): MatrixCell {
	const mainPurpose = actions.filter(({ purpose }) => purpose === 'mainPurpose').length;
	return {
		mainPurpose,
		contributes: actions.length - mainPurpose,
		notes: notes.length,
		counterparts: counterparts.filter(
			({ workstream }) => workstream !== null && workstream === column
		)
	};
}

function totalOf({ actions, notes }: Things): MatrixTotal {
	return {
		actions: new Set(actions.map(({ actionItemId }) => actionItemId)).size,
		notes: new Set(notes.map(({ noteId }) => noteId)).size
	};
}

/** Whether there is nothing to open in it. */
export function isEmptyCell(cell: MatrixCell): boolean {
	const { mainPurpose, contributes, notes, counterparts } = cell;
	return mainPurpose + contributes + notes + counterparts.length === 0;
}
