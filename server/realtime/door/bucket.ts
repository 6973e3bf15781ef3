/**
 * Counts how fast something comes: it may come at a steady rate, and above it for as long as what was
 * saved up lasts (a token bucket).
 */
export class Bucket {
	readonly #burst: number;
	readonly #perSecond: number;
	readonly #now: () => number;
	#left: number;
	#since: number;

	/** @param now Milliseconds from any fixed point. */
	constructor(
		{ burst, perSecond }: { burst: number; perSecond: number },
		now: () => number = () => performance.now()
	) {
		this.#burst = burst;
		this.#perSecond = perSecond;
		this.#now = now;
		this.#left = burst;
		this.#since = now();
	}

	/** @returns Whether so much may come now; if not, nothing is taken. */
	take(amount: number): boolean {
		const now = this.#now();
		const refilled = this.#left + ((now - this.#since) / 1000) * this.#perSecond;
		this.#left = Math.min(this.#burst, refilled);
		this.#since = now;
		if (amount > this.#left) return false;
		this.#left -= amount;
		return true;
	}
}
