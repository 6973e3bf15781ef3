import { getDocumentProxy } from 'unpdf';
import { LIMITS } from './limits.js';
import { ReadingFault } from './readingFault.js';

/**
 * A PDF's words, line by line as they stand on the pages; an empty line lies between two pages.
 *
 * @param {Buffer} bytes
 * @param {(share: number) => void} onProgress From 0 to 1.
 * @returns {Promise<string>}
 * @throws {ReadingFault} `locked`, `unreadable` or `tooLong`.
 */
export async function readPdf(bytes, onProgress) {
	const pdf = await open(bytes);
	if (pdf.numPages > LIMITS.pages) throw new ReadingFault('tooLong');
	const pages = [];
	let length = 0;
	for (let number = 1; number <= pdf.numPages; number += 1) {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent();
		const words = items
			.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
			.join('')
			.trim();
		page.cleanup();
		length += words.length;
		if (length > LIMITS.characters) throw new ReadingFault('tooLong');
		if (words) pages.push(words);
		onProgress(number / pdf.numPages);
	}
	return pages.join('\n\n');
}

/** @param {Buffer} bytes */
async function open(bytes) {
	try {
		// Its own copy: the reader takes the memory over. Nothing of the file is run as a program.
		return await getDocumentProxy(new Uint8Array(bytes), {
			isEvalSupported: false,
			stopAtErrors: false,
			disableFontFace: true,
			verbosity: 0
		});
	} catch (error) {
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		throw new ReadingFault(isLocked ? 'locked' : 'unreadable');
	}
}
