/** Characters that part cells, the surest first: nobody writes a tab in prose. */
const DELIMITERS = ['\t', ';', ','] as const;
/** What a list begins its lines with. */
const BULLET = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/;

/**
 * Reads what was pasted or sent as rows of cells. Where it is no table, each line is a row of one cell.
 *
 * @param isFile A file says itself that it is a table; in pasted prose a comma or a semicolon is one of
 *   the language.
 */
export function readTable(text: string, { isFile = false } = {}): string[][] {
	const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	for (const delimiter of DELIMITERS) {
		if (!isFile && delimiter !== '\t' && !clean.includes('"')) continue;
		const rows = parse(clean, delimiter);
		if (isTable(rows)) return rows;
	}
	if (/^"/m.test(clean)) return parse(clean, '\t');
	return clean
		.split('\n')
		.map((line) => [line.replace(BULLET, '').trim()])
		.filter(([line]) => line !== '');
}

/** Whether nearly all rows have the same number of cells, and more than one. */
function isTable(rows: readonly string[][]): boolean {
	const width = Math.max(0, ...rows.map(({ length }) => length));
	if (width < 2) return false;
	return rows.filter(({ length }) => length === width).length >= rows.length * 0.8;
}

/** Rows of cells; a cell in quotes may hold anything, and a quote twice is a quote. */
function parse(text: string, delimiter: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let isQuoted = false;
	const endRow = () => {
		row.push(cell.trim());
		if (row.some((value) => value !== '')) rows.push(row);
		row = [];
		cell = '';
	};
	for (let at = 0; at < text.length; at += 1) {
		const letter = text.charAt(at);
		if (isQuoted) {
			if (letter !== '"') cell += letter;
			else if (text[at + 1] === '"') cell += text.charAt((at += 1));
			else isQuoted = false;
		} else if (letter === '"' && cell.trim() === '') {
			isQuoted = true;
			cell = '';
		} else if (letter === delimiter) {
			row.push(cell.trim());
			cell = '';
		} else if (letter === '\n') endRow();
		else cell += letter;
	}
	endRow();
	return rows;
}
