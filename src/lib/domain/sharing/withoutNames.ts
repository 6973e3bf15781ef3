/** What is known of the people in a project. */
export interface KnownNames {
	/** Of people: whole names, or what stands in a contact's field. */
	people: readonly string[];
	/** Of units, sectors and bodies: they stay. */
	kept: readonly string[];
	/** Written where a name was. */
	mask: string;
}

/** Fields that hold nothing but who owns something. */
const OWNER_FIELDS = new Set(['ownerName']);
const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>(),;.]+/gu;

/**
 * The same content without the names of people, wherever they stand in it: whole names however they are
 * written, and each part of one where it begins with a capital letter. A word that is also in the name
 * of a unit stays. Too much is rather taken out than too little.
 */
export function withoutNames<Content>(content: Content, names: KnownNames): Content {
	const clean = cleaner(names);
	const kept = new Set(names.kept.map(fold));
	const visit = (value: unknown, field: string | null): unknown => {
		if (typeof value === 'string') {
			if (field === null || !OWNER_FIELDS.has(field)) return clean(value);
			return value === '' || kept.has(fold(value)) ? value : names.mask;
		}
		if (Array.isArray(value)) return value.map((entry) => visit(entry, field));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, entry]) => [key, visit(entry, key)])
		);
	};
	return visit(content, null) as Content;
}

function cleaner({ people, kept, mask }: KnownNames): (text: string) => string {
	const keptWords = new Set(kept.flatMap(wordsOf).map(fold));
	const keptWhole = new Set(kept.map(fold));
	const whole = people
		.map((name) => name.normalize('NFC').trim())
		.filter((name) => wordsOf(name).length > 1 && !keptWhole.has(fold(name)));
	const parts = people
		.flatMap(wordsOf)
		.filter((word) => word.length > 1 && isCapital(word) && !keptWords.has(fold(word)));
	const anyWhole = matcher(whole, 'giu');
	const anyPart = matcher(parts, 'gu');
	return (text) => {
		let clean = text.normalize('NFC').replace(EMAIL, mask);
		if (anyWhole) clean = clean.replace(anyWhole, mask);
		return anyPart ? clean.replace(anyPart, mask) : clean;
	};
}

/** Finds any of them as words of their own, also in the genitive; the longest first. */
function matcher(names: readonly string[], flags: string): RegExp | null {
	const patterns = [...new Set(names)].sort((a, b) => b.length - a.length).map(patternOf);
	if (patterns.length === 0) return null;
	return new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?:['’]?s)?(?![\\p{L}\\p{N}])`,
		flags
	);
}

/** Any space between words; å also written aa. */
function patternOf(name: string): string {
	return name
		.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
		.replace(/\s+/g, '\\s+')
		.replace(/Å|Aa/g, '(?:Å|Aa)')
		.replace(/å|aa/g, '(?:å|aa)');
}

const wordsOf = (name: string) => name.normalize('NFC').match(/[\p{L}]+/gu) ?? [];
const isCapital = (word: string) => word[0] !== word[0]!.toLocaleLowerCase('da');
const fold = (text: string) => text.normalize('NFC').trim().toLocaleLowerCase('da');
