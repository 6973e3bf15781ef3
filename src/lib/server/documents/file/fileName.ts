import { dictionary } from '$lib/text';
import type { DocumentName } from '../model/writtenDocument';
import type { FileKind } from './writtenFile';

/** Windows takes 255 characters of a whole path's part; folders of case systems are deep. */
const ABOUT_MAX = 80;
const CASE_MAX = 40;

// What Windows does not take in a name, and what nobody sees.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]|\p{Cs}/gu;

/**
 * `2026-04-17 Opstartsworkshop - beslutningsreferat (sag 12.34.56-A00-1-26).docx`: by date in a folder,
 * found by its case, safe on Windows.
 */
export function fileName(
	{ on, about, kind, caseNumber, locale }: DocumentName,
	extension: FileKind
): string {
	const subject = [safe(about, ABOUT_MAX), safe(kind, ABOUT_MAX)].filter(Boolean).join(' - ');
	const number = safe(caseNumber, CASE_MAX);
	const inCase = number && ` (${dictionary(locale).documents.file.inCase(number)})`;
	return `${on} ${subject}${inCase}.${extension}`;
}

function safe(text: string, max: number): string {
	const plain = text
		.normalize('NFC')
		// "Øvelse: opstart" reads as well with a dash.
		.replace(/\s*:\s+/g, ' - ')
		.replace(FORBIDDEN, '-')
		.replace(/\s+/g, ' ');
	// By characters, so that none is cut in two; neither end may be a dot or a space.
	return [...plain]
		.slice(0, max)
		.join('')
		.replace(/^[\s.]+|[\s.]+$/g, '');
}
