import type { MatrixColumn } from './buildMatrix';

/** A cell as its address says it. */
export interface CellPlace {
	/** Of the recommendation. */
	code: string;
	column: MatrixColumn;
}

const NONE = '-';
const FORM = /^(.{1,60}),(\d{1,3}|-)$/;

/** @example cellKey({ code: 'NJ-03', column: 2 }) // 'NJ-03,2' */
export function cellKey({ code, column }: CellPlace): string {
	return `${code},${column ?? NONE}`;
}

/** Null where it names no cell. */
export function readCellKey(key: string | null): CellPlace | null {
	const [, code, column] = FORM.exec(key ?? '') ?? [];
	if (!code || !column) return null;
	return { code, column: column === NONE ? null : Number(column) };
}
