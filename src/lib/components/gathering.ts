/** What happened within one moment, gathered until it can be said in a few sentences. */
export class Gathering {
	#sentences = new Set<string>();
	#tallies = new Map<string, { count: number; phrase: (count: number) => string }>();

	/** Adds a sentence; one that is already there is not added again. */
	add(sentence: string): void {
		this.#sentences.add(sentence);
	}

	/**
	 * Counts one more of a kind.
	 *
	 * @param kind What is counted, such as `"notes:<section id>"`
	 * @param phrase Makes the sentence from the sum; the latest given counts
	 */
	tally(kind: string, phrase: (count: number) => string): void {
		const count = (this.#tallies.get(kind)?.count ?? 0) + 1;
		this.#tallies.set(kind, { count, phrase });
	}

	/** All of it in words, sentences before sums; afterwards nothing is gathered. */
	take(): string {
		const sums = [...this.#tallies.values()].map(({ count, phrase }) => phrase(count));
		const words = [...this.#sentences, ...sums].join('. ');
		this.#sentences.clear();
		this.#tallies.clear();
		return words;
	}
}
