import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * What a session cookie or a one-time link carries: `id.secret`. The id finds the row; only a hash
 * of the secret is stored, so whoever reads the table still cannot be anybody.
 */
export interface Token {
	id: string;
	secret: string;
}

const SHAPE = /^([\w-]{22})\.([\w-]{43})$/;

/** A new token of 128 random bits to find it by and 256 to prove it with. */
export function newToken(): Token {
	return {
		id: randomBytes(16).toString('base64url'),
		secret: randomBytes(32).toString('base64url')
	};
}

export function writeToken({ id, secret }: Token): string {
	return `${id}.${secret}`;
}

/** Null for anything that is not exactly the shape we hand out. */
export function readToken(text: string): Token | null {
	const [, id, secret] = SHAPE.exec(text) ?? [];
	return id && secret ? { id, secret } : null;
}

/** A fast hash is enough: a secret of 256 random bits cannot be guessed. */
export function hashSecret(secret: string): Uint8Array {
	return createHash('sha256').update(secret).digest();
}

/** Compares without telling by its time how much was right. */
export function secretFits(secret: string, hash: Uint8Array): boolean {
	const mine = hashSecret(secret);
	return mine.length === hash.length && timingSafeEqual(mine, hash);
}
