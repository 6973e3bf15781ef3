const collator = new Intl.Collator('da', { numeric: true });

/** Danish order for sorting: … z æ ø å, with Aa as Å; 'NJ-2' before 'NJ-10'. */
export function compareDanish(a: string, b: string): number {
	return collator.compare(a, b);
}

/**
 * A form in which texts that people take for the same are the same: case, accents and the two
 * ways to write å are evened out. For searching, never for showing.
 */
export function searchFold(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replaceAll('å', 'aa')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
}
