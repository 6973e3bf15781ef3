import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the library's own cost: 19 MiB, two passes, a few tens of milliseconds. */
export function hashPassword(password: string): Promise<string> {
	return hash(sameEverywhere(password));
}

/** What an unknown e-mail is compared with, so that it takes as long as a known one. */
const nobodysHash = hash('nobody has this password');

/** @param stored Null where there is no such account, or no password yet: never fits. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
	const fits = await verify(stored ?? (await nobodysHash), sameEverywhere(password));
	return stored !== null && fits;
}

/** One device sends 'å' as one character, another as two: the same password must fit. */
function sameEverywhere(password: string): string {
	return password.normalize('NFKC');
}
