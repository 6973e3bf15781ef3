import * as Y from 'yjs';

/**
 * Who has seen what, and how long it took. Everybody gets the same bytes, so an update is read once
 * and remembered; after that a receipt is a look at one counter for each writer in it.
 */
export class Deliveries {
	/** In ms, one for each edit and screen it reached. @type {number[]} */
	latencies = [];
	#people;
	/** Place of the writer, by client id. @type {Map<number, number>} */
	#writers = new Map();
	/** Each writer's edits in order: the clock it ends at, and when it was sent. */
	#edits;
	/** Index of the first edit that has not arrived yet, for each receiver and writer. */
	#next;
	/** @type {Map<string, number[]>} */
	#read = new Map();
	#written = 0;

	/** @param {number} people Those who count. */
	constructor(people) {
		this.#people = people;
		this.#next = new Uint32Array(people * people);
		this.#edits = Array.from({ length: people }, emptyEdits);
	}

	/** @param {number} clientId @param {number} place Negative for somebody who counts nowhere. */
	addWriter(clientId, place) {
		if (place >= 0) this.#writers.set(clientId, place);
	}

	/** Forgets what was measured so far. */
	reset() {
		this.latencies = [];
		this.#next.fill(0);
		this.#edits = Array.from({ length: this.#people }, emptyEdits);
		this.#written = 0;
	}

	/** @param {number} writer @param {number} clock Where the writer's clock stands with this edit. */
	sent(writer, clock) {
		const edits = this.#edits[writer] ?? emptyEdits();
		edits.clocks.push(clock);
		edits.times.push(performance.now());
		this.#written += 1;
	}

	/**
	 * @param {number} receiver
	 * @param {Uint8Array} update
	 */
	received(receiver, update) {
		// Nobody has typed yet: what comes now is the board as it was.
		if (receiver < 0 || this.#written === 0) return;
		const now = performance.now();
		const reached = this.#reachedBy(update);
		for (let at = 0; at < reached.length; at += 2) {
			const writer = reached[at] ?? 0;
			if (writer !== receiver) this.#arrived(receiver, writer, reached[at + 1] ?? 0, now);
		}
	}

	get edits() {
		return this.#written;
	}

	/** Edits that have not arrived, counted once for each screen they are missing on. */
	get undelivered() {
		return this.#written * (this.#people - 1) - this.latencies.length;
	}

	/** @param {number} receiver @param {number} writer @param {number} clock @param {number} now */
	#arrived(receiver, writer, clock, now) {
		const { clocks, times } = this.#edits[writer] ?? emptyEdits();
		const place = receiver * this.#people + writer;
		let next = this.#next[place] ?? 0;
		while ((clocks[next] ?? Infinity) <= clock) {
			this.latencies.push(now - (times[next] ?? now));
			next += 1;
		}
		this.#next[place] = next;
	}

	/** Pairs of writer and clock. @param {Uint8Array} update */
	#reachedBy(update) {
		const key = Buffer.from(update.buffer, update.byteOffset, update.length).toString('latin1');
		const known = this.#read.get(key);
		if (known) return known;
		/** @type {number[]} */
		const reached = [];
		for (const [client, clock] of Y.parseUpdateMeta(update).to) {
			const writer = this.#writers.get(client);
			if (writer !== undefined) reached.push(writer, clock);
		}
		if (this.#read.size > 5000) this.#read.clear();
		this.#read.set(key, reached);
		return reached;
	}
}

/** @returns {{ clocks: number[], times: number[] }} */
const emptyEdits = () => ({ clocks: [], times: [] });
