import { deflateSync } from 'node:zlib';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, it } from 'vitest';
import { onePage, pdfFile, pdfStream } from '../../tests/support/pdfFile.ts';
import { wordFile, wordXml } from '../../tests/support/wordFile.ts';
import { zipFile } from '../../tests/support/zipFile.ts';
import { LIMITS, readApart, type Reading } from './index.ts';

const read = (bytes: Uint8Array, fileName: string): Promise<Reading> =>
	readApart({ bytes, fileName, onProgress: () => {} });
const textOf = async (bytes: Uint8Array, fileName: string) => {
	const reading = await read(bytes, fileName);
	return 'read' in reading ? reading.read : reading.fault;
};
const words = wordXml('<w:p><w:r><w:t>Sæt tidligt ind</w:t></w:r></w:p>');

describe('a text file', () => {
	const text = 'Råd nr. 1\r\nSæt tidligt ind\rfor de unge\n';
	const stored = 'Råd nr. 1\nSæt tidligt ind\nfor de unge\n';

	it.each([
		['UTF-8', Buffer.from(text)],
		['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
		['UTF-16 as Windows writes it', Buffer.from(`\ufeff${text}`, 'utf16le')],
		['UTF-16 the other way', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
		['Windows-1252', Buffer.from(text, 'latin1')]
	])('in %s is read with its lines ended by LF alone', async (_, bytes) => {
		expect(await textOf(bytes, 'råd.txt')).toEqual({ format: 'text', text: stored });
	});

	it('is Markdown by its name, and letters in two parts become one', async () => {
		expect(await textOf(Buffer.from('# Ra\u030ad\n'), 'råd.md')).toEqual({
			format: 'markdown',
			text: '# Råd\n'
		});
	});
});

describe('a Word file', () => {
	it('is read with a paragraph on each line, headings marked, and rows of tables', async () => {
		const cell = (word: string) => new TableCell({ children: [new Paragraph(word)] });
		const document = new Document({
			sections: [
				{
					children: [
						new Paragraph({ text: 'Anbefaling 1', heading: HeadingLevel.HEADING_2 }),
						new Paragraph('Sæt tidligt ind'),
						new Paragraph({ text: 'i skolen', bullet: { level: 0 } }),
						new Table({ rows: [new TableRow({ children: [cell('Hvem'), cell('Hvad')] })] })
					]
				}
			]
		});
		expect(await textOf(await Packer.toBuffer(document), 'analyse.docx')).toEqual({
			format: 'word',
			text: '## Anbefaling 1\n\nSæt tidligt ind\n\n• i skolen\n\nHvem | Hvad\n'
		});
	});

	it('is told by its bytes, whatever its name', async () => {
		expect(await textOf(wordFile(words), 'analyse.txt')).toMatchObject({ format: 'word' });
	});
});

describe('a PDF', () => {
	it('is read line by line', async () => {
		const content = 'BT /F1 12 Tf 50 700 Td (Anbefaling 1) Tj 0 -20 Td (Start tidligt) Tj ET';
		expect(await textOf(onePage(pdfStream(Buffer.from(content))), 'a.pdf')).toEqual({
			format: 'pdf',
			text: 'Anbefaling 1\nStart tidligt'
		});
	});
});

const zeros = (count: number) => Buffer.alloc(count, ' ');
const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>';
const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}">]>`;
const mark = (name: string) => ({ name, content: 'x' });

describe('a file that is broken or made to do harm is refused', () => {
	it.each<[string, string, () => Buffer, string]>([
		['nothing at all', 'a.txt', () => Buffer.alloc(0), 'empty'],
		['blanks alone', 'a.txt', () => Buffer.from(' \n\n'), 'empty'],
		['too many bytes', 'a.txt', () => Buffer.alloc(LIMITS.uploadBytes + 1, 'x'), 'tooLarge'],
		['too many characters', 'a.txt', () => Buffer.alloc(LIMITS.characters + 1, 'x'), 'tooLong'],
		['too many lines', 'a.txt', () => Buffer.alloc(LIMITS.lines, '\n'), 'tooLong'],
		['a picture called .pdf', 'a.pdf', () => Buffer.from('89504e470d0a1a0a00', 'hex'), 'wrongType'],
		['a program called .txt', 'a.txt', () => Buffer.from('MZ\x90\0\x03\0\0\0'), 'wrongType'],
		['text called .pdf', 'a.pdf', () => Buffer.from('hej'), 'wrongType'],
		['an old Word file', 'a.doc', () => Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'wrongType'],
		[
			'a Word file with a password',
			'a.docx',
			() =>
				Buffer.concat([
					Buffer.from('d0cf11e0a1b11ae1', 'hex'),
					Buffer.from('EncryptedPackage', 'utf16le')
				]),
			'locked'
		],
		['a zip that is no Word file', 'a.docx', () => zipFile([mark('b.txt')]), 'wrongType'],
		['a zip that is cut off', 'a.docx', () => wordFile(words).subarray(0, 300), 'unreadable'],
		[
			'an encrypted entry',
			'a.docx',
			() => wordFile(words, [{ ...mark('word/x'), isEncrypted: true }]),
			'locked'
		],
		['macros', 'a.docm', () => wordFile(words, [mark('word/vbaProject.bin')]), 'macros'],
		[
			'macros by the type it gives itself',
			'a.docx',
			() =>
				zipFile([
					{ name: '[Content_Types].xml', content: 'document.macroEnabled.main+xml' },
					{ name: 'word/document.xml', content: words }
				]),
			'macros'
		],
		[
			'a zip bomb',
			'a.docx',
			() => wordFile(words, [{ name: 'word/media/a.bin', content: zeros(50_000_000) }]),
			'tooLong'
		],
		[
			'a zip bomb that says it is small',
			'a.docx',
			() => wordFile(words, [{ name: 'a.bin', content: zeros(50_000_000), declaredSize: 900 }]),
			'unreadable'
		],
		[
			'more entries than a document has',
			'a.docx',
			() =>
				wordFile(
					words,
					Array.from({ length: 3_000 }, (_, at) => mark(`a/${at}`))
				),
			'tooLong'
		],
		[
			'entities that unfold for ever',
			'a.docx',
			() => wordFile(wordXml('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>', laughs)),
			'unreadable'
		],
		['names that lead out of it', 'a.docx', () => wordFile(words, [mark('../../a')]), 'unreadable'],
		['XML that is none', 'a.docx', () => wordFile('<w:document'), 'unreadable'],
		['a Word file without words', 'a.docx', () => wordFile(wordXml('<w:p/>')), 'noText'],
		['a broken PDF', 'a.pdf', () => Buffer.from('%PDF-1.7\nhej'), 'unreadable'],
		['a PDF of pictures', 'a.pdf', () => onePage(pdfStream(Buffer.from('0 0 9 9 re f'))), 'noText'],
		[
			'a PDF with a password',
			'a.pdf',
			() =>
				pdfFile(
					[
						'<< /Type /Catalog /Pages 2 0 R >>',
						'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
						page,
						`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`
					],
					`/Encrypt 4 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`
				),
			'locked'
		],
		[
			'a PDF with endless pages',
			'a.pdf',
			() =>
				pdfFile([
					'<< /Type /Catalog /Pages 2 0 R >>',
					`<< /Type /Pages /Kids [${'3 0 R '.repeat(3_000)}] /Count 3000 >>`,
					page
				]),
			'tooLong'
		]
	])('%s', async (_, name, bytes, fault) => {
		expect(await read(bytes(), name)).toMatchObject({ fault });
	});
});

it('a PDF whose page unfolds to more than the reader may take is refused', async () => {
	const bomb = deflateSync(deflateSync(zeros(50_000_000)));
	const bytes = onePage(pdfStream(bomb, '/Filter [/FlateDecode /FlateDecode]'));
	const memory = 130 * 1024 * 1024;
	expect(await readApart({ bytes, fileName: 'a.pdf', memory, onProgress: () => {} })).toMatchObject(
		{
			fault: 'tooLong'
		}
	);
	// An honest one is read within as much.
	const content = 'BT /F1 12 Tf 50 700 Td (Start tidligt) Tj ET';
	const honest = onePage(pdfStream(Buffer.from(content)));
	expect(
		await readApart({ bytes: honest, fileName: 'a.pdf', memory, onProgress: () => {} })
	).toMatchObject({ read: { text: 'Start tidligt' } });
});

it('goes on reading after all of them, and several at once', async () => {
	const files = Array.from({ length: 5 }, (_, at) => Buffer.from(`fil ${at}`));
	const all = await Promise.all(files.map((bytes) => textOf(bytes, 'a.txt')));
	expect(all).toEqual(files.map((bytes) => ({ format: 'text', text: bytes.toString() })));
});
