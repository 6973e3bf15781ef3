/** Gathers what is said in one turn, so that it travels together, and numbers what is sent: 1, 2 … */
export class Row<Part> {
	readonly #send: (place: number, parts: Part[]) => void;
	#parts: Part[] = [];
	#place = 0;
	#flushing: NodeJS.Immediate | null = null;

	constructor(send: (place: number, parts: Part[]) => void) {
		this.#send = send;
	}

	/** The last part that has not left yet. */
	get last(): Part | undefined {
		return this.#parts.at(-1);
	}

	add(part: Part): void {
		this.#parts.push(part);
		this.#flushing ??= setImmediate(() => this.flush());
	}

	flush(): void {
		if (this.#flushing) clearImmediate(this.#flushing);
		this.#flushing = null;
		const parts = this.#parts;
		if (parts.length === 0) return;
		this.#parts = [];
		this.#place += 1;
		this.#send(this.#place, parts);
	}
}
