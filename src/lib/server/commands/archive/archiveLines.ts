import { fitsKind } from '$lib/server/db/archive/columnKind';
import type { CarriedTable } from '$lib/server/db/archive/carriedTables';
import { ArchiveFault } from './ArchiveFault';
import { limits } from './limits';

const LF = 10;

/**
 * The rows of a table's entry, each as its line of JSON: looked at, and otherwise as it stands, so that
 * no number and no letter changes on the way.
 *
 * @throws ArchiveFault naming the line, for what no row of the table can be.
 */
export async function* archiveLines(
	table: CarriedTable,
	content: AsyncIterable<Buffer>
): AsyncGenerator<string> {
	let number = 0;
	for await (const line of split(content, table.name)) {
		number += 1;
		const fault = faultOf(table, line);
		if (fault) throw new ArchiveFault(`rows/${table.name}.jsonl, line ${number}: ${fault}.`);
		yield line;
	}
}

/**
 * The table with the columns it had when the archive was written: what an older application did not know
 * yet has its usual value.
 *
 * @throws ArchiveFault where a column is missing that has none.
 */
export async function tableAsWritten(
	table: CarriedTable,
	content: AsyncIterable<Buffer>
): Promise<CarriedTable> {
	for await (const line of split(content, table.name)) {
		const row = objectOf(line) ?? {};
		const has = ({ name }: { name: string }) => Object.hasOwn(row, name);
		const lacking = table.columns.find((column) => !has(column) && !column.mayLack);
		if (lacking)
			throw new ArchiveFault(`rows/${table.name}.jsonl: the column ${lacking.name} is missing.`);
		return { ...table, columns: table.columns.filter(has) };
	}
	return table;
}

async function* split(content: AsyncIterable<Buffer>, table: string): AsyncGenerator<string> {
	let rest: Buffer[] = [];
	let length = 0;
	const take = (last: Buffer) => {
		const line = Buffer.concat([...rest, last]).toString();
		rest = [];
		length = 0;
		return line;
	};
	for await (const piece of content) {
		let from = 0;
		for (let at = piece.indexOf(LF); at >= 0; at = piece.indexOf(LF, from)) {
			yield take(piece.subarray(from, at));
			from = at + 1;
		}
		rest.push(piece.subarray(from));
		length += piece.length - from;
		if (length > limits.lineBytes) throw new ArchiveFault(`A row of ${table} is too long.`);
	}
	if (length > 0) yield take(Buffer.alloc(0));
}

function faultOf({ columns }: CarriedTable, line: string): string | null {
	const row = objectOf(line);
	if (!row) return 'it is no row';
	const unknown = Object.keys(row).find((name) => !columns.some((column) => column.name === name));
	if (unknown !== undefined) return `there is no column ${JSON.stringify(unknown.slice(0, 60))}`;
	for (const { name, kind, isRequired } of columns) {
		if (!Object.hasOwn(row, name)) return `the column ${name} is missing`;
		const value = row[name];
		if (value === null ? isRequired : !fitsKind(kind, value))
			return `${name} is not what that column holds`;
	}
	return null;
}

function objectOf(line: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(line);
		const isRow = typeof value === 'object' && value !== null && !Array.isArray(value);
		return isRow ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}
