import { LIMITS } from './limits.js';
import { ReadingFault } from './readingFault.js';

/** Control characters but tab and line feed: they mean nothing to a reader, and some break a database. */
// eslint-disable-next-line no-control-regex -- they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * The text as it is stored, for good: composed characters, lines ended by LF alone, each control
 * character a space. Every place in it is counted from here on.
 *
 * @param {string} text
 * @returns {string}
 * @throws {ReadingFault} `tooLong`.
 */
export function canonical(text) {
	const stored = text
		.replace(/^\ufeff/, '')
		.replace(/\r\n?/g, '\n')
		.replace(CONTROLS, ' ')
		.toWellFormed()
		.normalize('NFC');
	if (stored.length > LIMITS.characters) throw new ReadingFault('tooLong');
	let lines = 1;
	for (let at = stored.indexOf('\n'); at >= 0; at = stored.indexOf('\n', at + 1)) lines += 1;
	if (lines > LIMITS.lines) throw new ReadingFault('tooLong');
	return stored;
}
