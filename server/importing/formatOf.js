import { ReadingFault } from './readingFault.js';

/** @typedef {import('../../src/lib/domain/source/sourceFormat').SourceFormat} SourceFormat */

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** How Word names what it has encrypted, in an old office file. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const PDF = Buffer.from('%PDF-', 'latin1');
/** A PDF may begin a little into the file. */
const PDF_WITHIN = 1024;

/**
 * What a file is, by its bytes: a name is only what somebody called it. It decides nothing but whether
 * a text is Markdown.
 *
 * @param {Buffer} bytes
 * @param {string} fileName
 * @returns {SourceFormat}
 * @throws {ReadingFault} `empty`, `locked` or `wrongType`.
 */
export function formatOf(bytes, fileName) {
	if (bytes.length === 0) throw new ReadingFault('empty');
	if (bytes.subarray(0, 8).equals(OLE))
		throw new ReadingFault(bytes.includes(ENCRYPTED) ? 'locked' : 'wrongType');
	if (bytes.subarray(0, 4).equals(ZIP)) return 'word';
	if (bytes.subarray(0, PDF_WITHIN).includes(PDF)) return 'pdf';
	if (/\.(docx?|docm|dotx?|dotm|pdf|rtf|odt|png|jpe?g|exe|zip|xlsx?)$/i.test(fileName))
		throw new ReadingFault('wrongType');
	return /\.(md|markdown)$/i.test(fileName) ? 'markdown' : 'text';
}
