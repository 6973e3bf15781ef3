/** What the columns of a table seem to be. */
export interface Columns {
	hasHeader: boolean;
	/** From 0. */
	text: number;
	/** Null: all notes go into one section. */
	section: number | null;
}

const TEXT_NAMES =
	/^(tekst|seddel|sedler|note|notes|text|idé|ide|idea|forslag|beskrivelse|indhold)$/i;
const SECTION_NAMES =
	/^(felt|kolonne|section|column|kategori|category|gruppe|group|liste|list|emne)$/i;

/** @param titles What the board's sections are called. */
export function guessColumns(rows: readonly string[][], titles: readonly string[]): Columns {
	const [first = []] = rows;
	const isNamed = (cell: string) => TEXT_NAMES.test(cell) || SECTION_NAMES.test(cell);
	const hasHeader = rows.length > 1 && first.some(isNamed);
	const body = hasHeader ? rows.slice(1) : rows;
	const columns = Array.from(
		{ length: Math.max(0, ...rows.map(({ length }) => length)) },
		(_, at) => at
	);
	const known = new Set(titles.map((title) => title.trim().toLowerCase()));
	const isSection = (at: number) =>
		body.filter((row) => known.has((row[at] ?? '').toLowerCase())).length > body.length / 2;
	const named = (names: RegExp) => columns.find((at) => hasHeader && names.test(first[at] ?? ''));
	const section =
		columns.length < 2 ? undefined : (named(SECTION_NAMES) ?? columns.find(isSection));
	const text =
		named(TEXT_NAMES) ??
		longest(
			body,
			columns.filter((at) => at !== section)
		);
	return { hasHeader, text, section: section === undefined || section === text ? null : section };
}

/** The column in which most is written. */
function longest(rows: readonly string[][], columns: readonly number[]): number {
	const lengthOf = (at: number) => rows.reduce((sum, row) => sum + (row[at]?.length ?? 0), 0);
	return columns.reduce((best, at) => (lengthOf(at) > lengthOf(best) ? at : best), columns[0] ?? 0);
}
