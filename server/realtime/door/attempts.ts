import { RateLimiterMemory } from 'rate-limiter-flexible';

/**
 * How often boards are opened from one address, counted per process and minute. What is refused counts
 * more strictly than what is let in, and far above what all of a town hall does when it comes back.
 */
export class Attempts {
	readonly #all: RateLimiterMemory;
	readonly #refused: RateLimiterMemory;

	constructor({ all, refused }: { all: number; refused: number }) {
		this.#all = new RateLimiterMemory({ points: all, duration: 60 });
		this.#refused = new RateLimiterMemory({ points: refused, duration: 60 });
	}

	/** Counts one. @returns Whether there have been too many. */
	async isTooMany(address: string): Promise<boolean> {
		const isWithin = await this.#all.consume(address).then(
			() => true,
			() => false
		);
		const refused = await this.#refused.get(address);
		return !isWithin || (refused !== null && refused.remainingPoints <= 0);
	}

	/** One was refused: it is held against the address. */
	async refused(address: string): Promise<void> {
		await this.#refused.penalty(address);
	}
}
