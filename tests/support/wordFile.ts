import { zipFile, type ZipEntry } from './zipFile.ts';

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** The body of a document.xml, around what is given. */
export const wordXml = (body: string, before = '') =>
	`<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

/** A Word file made by hand of its parts; with `more`, one that no Word would make. */
export function wordFile(document: string | Buffer, more: readonly ZipEntry[] = []): Buffer {
	return zipFile([
		{ name: '[Content_Types].xml', content: types },
		{ name: '_rels/.rels', content: relations },
		{ name: 'word/document.xml', content: document },
		...more
	]);
}
