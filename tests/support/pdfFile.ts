/** A PDF made by hand: its objects by number, from 1; the first is the catalogue. */
export function pdfFile(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
	const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
	const offsets: number[] = [];
	let at = parts[0]!.length;
	const add = (part: string | Buffer) => {
		const bytes = Buffer.from(part);
		parts.push(bytes);
		at += bytes.length;
	};
	objects.forEach((object, index) => {
		offsets.push(at);
		add(`${index + 1} 0 obj\n`);
		add(object);
		add('\nendobj\n');
	});
	const start = at;
	const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
	add(
		`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`
	);
	return Buffer.concat(parts);
}

/** A PDF's stream, with what is said of it. */
export const pdfStream = (content: Buffer, said = '') =>
	Buffer.concat([
		Buffer.from(`<< /Length ${content.length} ${said} >>\nstream\n`),
		content,
		Buffer.from('\nendstream')
	]);

/** One page with this as its content stream. */
export function onePage(stream: Buffer): Buffer {
	return pdfFile([
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		stream,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
	]);
}
