import { setTimeout as pause } from 'node:timers/promises';
import { spreadOf } from '../measure/percentiles.js';
import { Deliveries } from './deliveries.js';
import { framingOf } from './framing.js';
import { watchLag } from './lag.js';
import { Person } from './person.js';
import { live } from './rhythm.js';

/**
 * @typedef {object} Seat
 * @property {string} cookie
 * @property {Uint8Array[]} updates
 * @property {string} noteKey
 */
/**
 * @typedef {object} CrowdOptions
 * @property {string} url
 * @property {string} framing
 * @property {string} documentName
 * @property {Seat[]} seats
 */

/** Everybody on one board. */
export class Crowd {
	/** @type {Person[]} */
	#people = [];
	#options;
	#deliveries;

	/** @param {CrowdOptions} options */
	constructor(options) {
		this.#options = options;
		this.#deliveries = new Deliveries(options.seats.length);
	}

	/** All of them open the board at once. @returns {Promise<{ ms: number }>} Until the last is in step. */
	async join() {
		const { documentName, framing, seats, url } = this.#options;
		const began = performance.now();
		this.#people = seats.map(
			(seat, place) =>
				new Person({
					...seat,
					place,
					url,
					framing: framingOf(framing, documentName),
					deliveries: this.#deliveries
				})
		);
		await Promise.all(this.#people.map((person) => person.inStep()));
		return { ms: performance.now() - began };
	}

	/**
	 * Everybody types and moves for so long, and then it is waited until all of it has arrived.
	 *
	 * @param {{ seconds: number, patience: number }} how Both in seconds.
	 */
	async work({ seconds, patience }) {
		this.#deliveries.reset();
		const bytes = this.#bytes();
		const cpu = process.cpuUsage();
		const lag = watchLag();
		const began = performance.now();
		const stops = this.#people.map((person) => live(person));
		await pause(seconds * 1000);
		stops.forEach((stop) => stop());
		const stopped = performance.now();
		const worked = (stopped - began) / 1000;
		while (this.#deliveries.undelivered > 0 && performance.now() - stopped < patience * 1000)
			await pause(20);
		const drained = (performance.now() - stopped) / 1000;
		// What follows an edit (the readable copy, a debounced store) belongs to its price.
		await pause(1200);
		const { user, system } = process.cpuUsage(cpu);
		const after = this.#bytes();
		return {
			seconds: worked,
			drained,
			edits: this.#deliveries.edits,
			undelivered: this.#deliveries.undelivered,
			latency: spreadOf(this.#deliveries.latencies),
			lag: spreadOf(lag()),
			cpu: (user + system) / 1e6,
			bytes: after.all - bytes.all,
			editBytes: after.edits - bytes.edits,
			putBack: this.#people.reduce((sum, { putBack }) => sum + putBack, 0),
			hungUp: this.#people.filter(({ closeCode }) => closeCode !== null).length
		};
	}

	leave() {
		for (const person of this.#people) person.leave();
	}

	#bytes() {
		let all = 0;
		let edits = 0;
		for (const person of this.#people) {
			all += person.bytesRead;
			edits += person.editBytes;
		}
		return { all, edits };
	}
}

/** @typedef {Awaited<ReturnType<Crowd['work']>>} Work */
