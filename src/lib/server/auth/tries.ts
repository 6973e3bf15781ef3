import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '$lib/domain/refusal';

/**
 * How many tries a minute, counted per process. A town hall has one address, so what counts by
 * address is far above what eighty people do in the minute when a code comes on the screen.
 */
const limiters = {
	/** By e-mail. A minute, so that a stranger cannot keep anybody out by failing in their name. */
	signIn: new RateLimiterMemory({ points: 10, duration: 60 }),
	signInByAddress: new RateLimiterMemory({ points: 200, duration: 60 }),
	/** Of 387 million codes: guessing one open workshop among ten takes months at this pace. */
	wrongCode: new RateLimiterMemory({ points: 240, duration: 60 }),
	join: new RateLimiterMemory({ points: 240, duration: 60 }),
	/** One-time links cannot be guessed; this only keeps the hashing of passwords from being asked for. */
	link: new RateLimiterMemory({ points: 60, duration: 60 }),
	/** By project. Addresses that people type are written to: enough for a whole round, no good for spam. */
	mail: new RateLimiterMemory({ points: 60, duration: 60 })
};

export type Tries = keyof typeof limiters;

/** Counts one try. @throws Refusal `tooManyTries` when there have been too many this minute. */
export async function countTry(kind: Tries, key: string): Promise<void> {
	try {
		await limiters[kind].consume(key);
	} catch (thrown) {
		if (thrown instanceof RateLimiterRes) throw new Refusal('tooManyTries');
		throw thrown;
	}
}

/** Takes a try back that turned out well: only what fails is held against an address. */
export async function forgiveTry(kind: Tries, key: string): Promise<void> {
	await limiters[kind].reward(key);
}
