const LONGEST = 50;
const LETTERS: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };
/** Where the form for a new source stands. */
const RESERVED = 'new';

/**
 * The name of a source in addresses, made of its title: "Årsrapport 2025" is `aarsrapport-2025`. One
 * that is taken gets a number.
 */
export function sourceKey(title: string, taken: ReadonlySet<string>): string {
	const plain = title
		.toLowerCase()
		.replace(/[æøå]/g, (letter) => LETTERS[letter] ?? letter)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST)
		.replace(/^-+|-+$/g, '');
	const base = plain || 'kilde';
	const isFree = (key: string) => key !== RESERVED && !taken.has(key);
	let key = base;
	for (let number = 2; !isFree(key); number += 1) key = `${base}-${number}`;
	return key;
}
