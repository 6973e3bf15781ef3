import { ReadingFault } from './readingFault.js';

/** Fewer of these in a thousand are dirt; more, and it is no text. */
const MOST_CONTROLS = 0.001;

/**
 * A text file's words: UTF-8 or UTF-16 by its mark, else UTF-8 where it is that, else as Windows
 * writes Danish.
 *
 * @param {Buffer} bytes
 * @returns {string}
 * @throws {ReadingFault} `wrongType` for bytes that are no text.
 */
export function readText(bytes) {
	const text = decode(bytes);
	// eslint-disable-next-line no-control-regex -- they are what is counted
	const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
	if (text.includes('\0') || controls > text.length * MOST_CONTROLS)
		throw new ReadingFault('wrongType');
	return text;
}

/** @param {Buffer} bytes */
function decode(bytes) {
	const mark = bytes.subarray(0, 2).toString('hex');
	if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes);
	if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
