import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/**
 * The font inside a WOFF file as fonts are outside the web. pdfkit can unpack it as well, but does so in
 * JavaScript and again for every document, which takes ten times as long as writing it.
 */
export function unpackedFont(woff: Buffer): Buffer {
	const count = woff.readUInt16BE(12);
	const entries = Array.from({ length: count }, (_, at) => {
		const from = WOFF_HEADER + at * WOFF_ENTRY;
		const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(from + field)) as [
			number,
			number,
			number
		];
		const stored = woff.subarray(offset, offset + packed);
		return {
			tag: woff.subarray(from, from + 4),
			checksum: woff.readUInt32BE(from + 16),
			table: packed < length ? inflateSync(stored) : stored
		};
	});
	const header = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY);
	const power = 2 ** Math.floor(Math.log2(count));
	woff.copy(header, 0, 4, 8);
	header.writeUInt16BE(count, 4);
	header.writeUInt16BE(power * SFNT_ENTRY, 6);
	header.writeUInt16BE(Math.log2(power), 8);
	header.writeUInt16BE((count - power) * SFNT_ENTRY, 10);
	const tables: Buffer[] = [];
	let end = header.length;
	entries.forEach(({ tag, checksum, table }, at) => {
		const to = SFNT_HEADER + at * SFNT_ENTRY;
		tag.copy(header, to);
		header.writeUInt32BE(checksum, to + 4);
		header.writeUInt32BE(end, to + 8);
		header.writeUInt32BE(table.length, to + 12);
		// Tables begin at multiples of four.
		const padding = Buffer.alloc(-table.length & 3);
		tables.push(table, padding);
		end += table.length + padding.length;
	});
	return Buffer.concat([header, ...tables]);
}
