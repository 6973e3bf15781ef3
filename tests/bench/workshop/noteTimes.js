/** How long notes take from where they are written to the other devices at the same board. */
export class NoteTimes {
	/** When a note was written, by its key. @type {Map<string, number>} */
	#written = new Map();
	/** In ms, one for each note and device it reached. @type {number[]} */
	#latencies = [];

	/** @param {string} key */
	wrote(key) {
		// Only told once it stands on the writer's own screen, where it therefore is not counted.
		this.#written.set(key, performance.now());
	}

	/**
	 * @param {import('yjs').Doc} doc
	 * @param {() => string[]} keys Of the notes on it.
	 */
	watch(doc, keys) {
		// What was there when the board was opened was not waited for.
		const known = new Set(keys());
		doc.on('afterTransaction', () => {
			const now = performance.now();
			for (const key of keys()) {
				if (known.has(key)) continue;
				known.add(key);
				const at = this.#written.get(key);
				if (at !== undefined) this.#latencies.push(now - at);
			}
		});
	}

	/** What was measured since the last time, and how many notes were written. */
	take() {
		const taken = { written: this.#written.size, latencies: this.#latencies };
		this.#written = new Map();
		this.#latencies = [];
		return taken;
	}
}
