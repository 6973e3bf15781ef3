import { RateLimiterMemory } from 'rate-limiter-flexible';
import { closeCodes } from '$lib/protocol/closeCodes';

/** What no honest client is hung up on for. */
const OFFENCES: readonly number[] = [closeCodes.badMessage, closeCodes.tooFast];

/**
 * Who was hung up on for what they sent, counted per process and minute. To find out that a message
 * is bad costs more than to send it, and a new connection has all of its allowance again: whoever
 * comes back with more of the same is not let in for a while.
 */
export class Offences {
	readonly #counted: RateLimiterMemory;

	constructor(points: number) {
		this.#counted = new RateLimiterMemory({ points, duration: 60 });
	}

	/** Somebody was hung up on. @param personKey See `Person`. */
	hungUp(personKey: string, code: number): void {
		if (OFFENCES.includes(code)) void this.#counted.penalty(personKey);
	}

	async areTooMany(personKey: string): Promise<boolean> {
		const counted = await this.#counted.get(personKey);
		return counted !== null && counted.remainingPoints <= 0;
	}
}
