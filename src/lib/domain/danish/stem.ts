/** What the endings below are taken off: nothing of the first three letters, nor the first syllable. */
const VOWEL = /[aeiouyæøå]/;

/** Longest first, so that the first that fits is the one that counts. */
const ENDINGS = [
	'erendes',
	'erende',
	'hedens',
	'ethed',
	'erede',
	'heden',
	'heder',
	'endes',
	'ernes',
	'erens',
	'erets',
	'ered',
	'ende',
	'erne',
	'eren',
	'erer',
	'heds',
	'enes',
	'eres',
	'eret',
	'hed',
	'ene',
	'ere',
	'ens',
	'ers',
	'ets',
	'en',
	'er',
	'es',
	'et',
	'e'
] as const;

/** An s after one of these is an ending; after any other letter it belongs to the word. */
const BEFORE_S = /[abcdfghjklmnoprtvyzå]s$/;

/**
 * The stem of a Danish word in lower case, by Snowball's rules: "indtagelse", "indtager" and
 * "indtaget" are all "indtag".
 *
 * @see https://snowballstem.org/algorithms/danish/stemmer.html
 */
export function stem(word: string): string {
	const from = regionOf(word);
	const bare = withoutLetterOfPair(withoutEnding(word, from), from);
	return withoutDouble(withoutDerivation(bare, from), from);
}

/** Where the part begins that endings are taken from: after the first consonant behind a vowel. */
function regionOf(word: string): number {
	let at = 0;
	while (at < word.length && !VOWEL.test(word.charAt(at))) at += 1;
	while (at < word.length && VOWEL.test(word.charAt(at))) at += 1;
	return Math.max(at + 1, 3);
}

function endsWith(word: string, ending: string, from: number): boolean {
	return word.endsWith(ending) && word.length - ending.length >= from;
}

function withoutEnding(word: string, from: number): string {
	const ending = ENDINGS.find((candidate) => endsWith(word, candidate, from));
	if (ending) return word.slice(0, -ending.length);
	return endsWith(word, 's', from) && BEFORE_S.test(word) ? word.slice(0, -1) : word;
}

function withoutLetterOfPair(word: string, from: number): string {
	const isPair = ['gd', 'dt', 'gt', 'kt'].some((pair) => endsWith(word, pair, from));
	return isPair ? word.slice(0, -1) : word;
}

function withoutDerivation(word: string, from: number): string {
	const bare = word.endsWith('igst') ? word.slice(0, -2) : word;
	if (endsWith(bare, 'løst', from)) return bare.slice(0, -1);
	const ending = ['elig', 'lig', 'els', 'ig'].find((candidate) => endsWith(bare, candidate, from));
	return ending ? withoutLetterOfPair(bare.slice(0, -ending.length), from) : bare;
}

function withoutDouble(word: string, from: number): string {
	const last = word.at(-1) ?? '';
	const isDouble = word.length - 1 >= from && last === word.at(-2) && !VOWEL.test(last);
	return isDouble ? word.slice(0, -1) : word;
}
