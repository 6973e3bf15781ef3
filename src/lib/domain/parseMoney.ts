/** Beyond this nobody has a grant; it keeps every sum a whole number. */
const MAX_ORE = 1e13;

/**
 * Reads an amount as Danes type it: 12.500,50, 12500, 12 500,5 kr. A dot only parts thousands, so
 * that 12.50 is not guessed at.
 *
 * @returns Øre, a whole number above zero; null where the text is not exactly one amount.
 */
export function parseMoney(typed: string): number | null {
	if (typed.length > 40) return null;
	const text = typed
		.normalize('NFKC')
		.trim()
		.replace(/ ?(kr\.?|,-)$/i, '');
	const match = /^(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(text);
	if (!match) return null;
	const kroner = Number((match[1] ?? '').replace(/[. ]/g, ''));
	const ore = kroner * 100 + Number((match[2] ?? '').padEnd(2, '0'));
	return ore > 0 && ore <= MAX_ORE ? ore : null;
}
