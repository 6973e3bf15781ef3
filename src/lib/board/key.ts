import { uint53 } from 'lib0/random';

/** Keys are short ASCII words; anything else in their place was not written by us. */
export const KEY_PATTERN = /^[0-9a-z]{1,32}$/;

/**
 * A new key for a note or a section: about 100 random bits. Not `crypto.randomUUID`, which browsers
 * withhold on plain http, as in a meeting room without a certificate.
 */
export function newKey(): string {
	return uint53().toString(36) + uint53().toString(36);
}
