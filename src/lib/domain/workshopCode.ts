/** Characters a workshop's code has. */
export const WORKSHOP_CODE_LENGTH = 6;

/**
 * Read off a projector and typed on a phone, so nothing that looks like something else: no 0 O,
 * no 1 I L, no U beside V. The other vowels are left out as well, so that no code spells a word.
 * 27 characters make 387 million codes.
 */
export const WORKSHOP_CODE_ALPHABET = '23456789BCDFGHJKMNPQRSTVWXZ';

/** Bytes from here on would make the first characters likelier than the last; they are skipped. */
const UNBIASED_BELOW = 256 - (256 % WORKSHOP_CODE_ALPHABET.length);

/**
 * A new code, every one equally likely.
 *
 * @param randomBytes A cryptographic source: that many bytes. Asked again when too many are skipped.
 */
export function newWorkshopCode(randomBytes: (count: number) => Uint8Array): string {
	let code = '';
	while (code.length < WORKSHOP_CODE_LENGTH) {
		for (const byte of randomBytes(WORKSHOP_CODE_LENGTH * 2)) {
			if (byte >= UNBIASED_BELOW || code.length === WORKSHOP_CODE_LENGTH) continue;
			code += WORKSHOP_CODE_ALPHABET.charAt(byte % WORKSHOP_CODE_ALPHABET.length);
		}
	}
	return code;
}

/** The code somebody typed, in any case, with spaces or hyphens; null where it cannot be one. */
export function normaliseWorkshopCode(typed: string): string | null {
	if (typed.length > 40) return null;
	const code = typed
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s\-‐-―_.]/g, '');
	const isPossible =
		code.length === WORKSHOP_CODE_LENGTH &&
		[...code].every((character) => WORKSHOP_CODE_ALPHABET.includes(character));
	return isPossible ? code : null;
}
