import { canonical } from './canonical.js';
import { formatOf } from './formatOf.js';
import { LIMITS } from './limits.js';
import { ReadingFault } from './readingFault.js';
import { readText } from './readText.js';

/**
 * How each format is read. A text needs none of the libraries, and does not wait for them.
 *
 * @type {Record<import('./formatOf.js').SourceFormat, (bytes: Buffer, onProgress: (share: number) => void) => string | Promise<string>>}
 */
const readers = {
	text: readText,
	markdown: readText,
	word: async (bytes) => (await import('./readWord.js')).readWord(bytes),
	pdf: async (bytes, onProgress) => (await import('./readPdf.js')).readPdf(bytes, onProgress)
};

/**
 * The text of a file, as it will be stored.
 *
 * @param {Buffer} bytes
 * @param {string} fileName
 * @param {(share: number) => void} onProgress From 0 to 1.
 * @returns {Promise<{ format: import('./formatOf.js').SourceFormat, text: string }>}
 * @throws {ReadingFault}
 */
export async function readFile(bytes, fileName, onProgress) {
	if (bytes.length > LIMITS.uploadBytes) throw new ReadingFault('tooLarge');
	const format = formatOf(bytes, fileName);
	const text = canonical(await readers[format](bytes, onProgress));
	if (!/[\p{L}\p{N}]/u.test(text)) {
		throw new ReadingFault(format === 'word' || format === 'pdf' ? 'noText' : 'empty');
	}
	return { format, text };
}
