/** Numbers that come again with the same seed (mulberry32). */
export class Chance {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** From 0 up to 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}

	below(limit: number): number {
		return Math.floor(this.next() * limit);
	}

	/** A whole number from `low` up to and including `high`. */
	between(low: number, high: number): number {
		return low + this.below(high - low + 1);
	}

	oneOf<T>(things: readonly T[]): T | undefined {
		return things[this.below(things.length)];
	}
}
