// XML 1.0 and PDF readers have no place for control characters or half of a pair.
// eslint-disable-next-line no-control-regex
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu;

/**
 * The same document, with texts that every format can hold: one kind of line end, composed letters,
 * no control characters. What people pasted may have them.
 */
export function cleaned<Value>(value: Value): Value {
	if (typeof value === 'string') return cleanText(value) as Value;
	if (Array.isArray(value)) return value.map(cleaned) as Value;
	if (value === null || typeof value !== 'object' || value instanceof Date) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, part]) => [key, cleaned(part as unknown)])
	) as Value;
}

function cleanText(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replaceAll('\t', ' ')
		.replace(UNREADABLE, '')
		.normalize('NFC');
}
