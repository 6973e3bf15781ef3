/**
 * pdfkit puts the document's properties into XML as they are; a workshop may be called "Børn & unge".
 *
 * @param values What it will put there.
 */
export function withEscapedTitle(pdf: PDFKit.PDFDocument, values: readonly string[]): void {
	const written = pdf as unknown as { appendXML(xml: string, newline?: boolean): void };
	const append = written.appendXML.bind(pdf);
	written.appendXML = (xml, newline) => {
		const safe = values.filter(Boolean).reduce((all, value) => {
			return all.replaceAll(`>${value}<`, () => `>${escaped(value)}<`);
		}, xml);
		append(safe, newline);
	};
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
