/**
 * Reads CSV as the strictest reader would: semicolons, quotes only around a whole cell, CRLF after every
 * line, as many cells in each. Throws where anything else stands.
 */
export function strictCsv(bytes: Uint8Array): string[][] {
	const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	if (!text.startsWith('\ufeff')) throw new Error('There is no byte order mark');
	const rows: string[][] = [[]];
	const cell = /("(?:[^"]|"")*"|[^";\r\n]*)(;|\r\n)/y;
	let at = 1;
	while (at < text.length) {
		cell.lastIndex = at;
		const found = cell.exec(text);
		if (!found) throw new Error(`Unreadable from ${at}: ${text.slice(at, at + 30)}`);
		const [whole, written = '', end] = found;
		const value = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
		rows.at(-1)!.push(value);
		at += whole.length;
		if (end === '\r\n' && at < text.length) rows.push([]);
	}
	const width = rows[0]!.length;
	if (rows.some(({ length }) => length !== width)) throw new Error('Rows differ in width');
	return rows;
}
