import mammoth from 'mammoth';
import { checkZip } from './checkZip.js';
import { wordLines } from './wordLines.js';

/**
 * A Word document's words, a line a paragraph.
 *
 * @param {Buffer} bytes
 * @returns {Promise<string>}
 */
export async function readWord(bytes) {
	await checkZip(bytes);
	/** @type {string[]} */
	let lines = [];
	await mammoth.convertToHtml(
		{ buffer: bytes },
		{
			// What the document names outside itself is never fetched.
			externalFileAccess: false,
			transformDocument(document) {
				lines = wordLines(document);
				// We want the words alone, so nothing is left to be made into HTML.
				return { ...document, children: [] };
			}
		}
	);
	return lines.join('\n');
}
