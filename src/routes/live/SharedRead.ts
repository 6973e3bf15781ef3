/**
 * Something that many ask for in the same moment, as when eighty devices turn: it is read once for all of
 * them. Nobody is given a read that began before they asked: it might not know what made them ask.
 */
export class SharedRead<Value> {
	readonly #read: () => Promise<Value>;
	#running: Promise<Value> | null = null;
	#next: Promise<Value> | null = null;

	constructor(read: () => Promise<Value>) {
		this.#read = read;
	}

	/** Nothing is being read: it may be forgotten. */
	get isIdle(): boolean {
		return this.#running === null && this.#next === null;
	}

	ask(): Promise<Value> {
		if (!this.#running) return this.#begin();
		this.#next ??= this.#running
			.catch(() => {})
			.then(() => {
				this.#next = null;
				return this.#begin();
			});
		return this.#next;
	}

	#begin(): Promise<Value> {
		const running = this.#read().finally(() => {
			if (this.#running === running) this.#running = null;
		});
		this.#running = running;
		return running;
	}
}
