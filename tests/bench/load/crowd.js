import { setTimeout as pause } from 'node:timers/promises';
import * as Y from 'yjs';
import { spreadOf } from '../measure/percentiles.js';
import { Answers } from './answers.js';
import { Deliveries } from './deliveries.js';
import { framingOf } from './framing.js';
import { watchLag } from './lag.js';
import { Person } from './person.js';
import { live } from './rhythm.js';

/**
 * @typedef {object} CrowdOptions
 * @property {string} framing
 * @property {string} documentName
 * @property {import('./person.js').Seat[]} seats
 */

/** People who come together, on one board or on many. */
export class Crowd {
	/** @type {Person[]} */
	#people = [];
	/** Those who do not read; they are counted nowhere. @type {Person[]} */
	#stuck = [];
	#answers = new Answers();
	#options;
	#deliveries;

	/** @param {CrowdOptions} options */
	constructor(options) {
		this.#options = options;
		this.#deliveries = new Deliveries(options.seats.length);
	}

	/**
	 * All of them come at once.
	 *
	 * @param {import('./answers.js').Measure | null} expected The board they should find.
	 * @returns Until the last is in step, in ms; how many found the board whole; the bytes of one
	 *   answer; what this process used for it, in CPU seconds.
	 */
	async join(expected) {
		const cpu = process.cpuUsage();
		const began = performance.now();
		this.#people = this.#options.seats.map((seat, place) => this.#person(seat, place));
		await Promise.all(this.#people.map((person) => person.inStep()));
		const ms = performance.now() - began;
		const { user, system } = process.cpuUsage(cpu);
		const right = expected && this.#answers.right(expected);
		return {
			ms,
			right: right && this.#people.filter(({ answer }) => right.has(answer)).length,
			bytes: this.#people[0]?.answer?.length ?? 0,
			cpu: (user + system) / 1e6
		};
	}

	/** More who come, and never read a byte. @param {import('./person.js').Seat[]} seats */
	async joinStuck(seats) {
		this.#stuck = seats.map((seat) => this.#person(seat, -1));
		for (const person of this.#stuck) person.stopReading();
		await pause(500);
	}

	/**
	 * Waits until everybody has lost the line, and lets them come back with all they had.
	 *
	 * @returns When the last was in step, in ms since 1970.
	 */
	async comeBack() {
		const [first] = this.#people;
		const had = Y.encodeStateVectorFromUpdate(first?.answer ?? new Uint8Array([0, 0]));
		await Promise.all(
			this.#people.map(async (person) => {
				await person.lost();
				await person.comeBack(new Uint8Array(had));
			})
		);
		return performance.timeOrigin + performance.now();
	}

	/**
	 * Everybody types and moves for so long, and then it is waited until all of it has arrived.
	 *
	 * @param {{ seconds: number, patience: number }} how Both in seconds.
	 */
	async work({ seconds, patience }) {
		this.#deliveries.reset();
		const before = this.#received();
		const cpu = process.cpuUsage();
		const lag = watchLag();
		const began = performance.now();
		const stops = this.#people.map((person) => live(person));
		await pause(seconds * 1000);
		stops.forEach((stop) => stop());
		const stopped = performance.now();
		while (this.#deliveries.undelivered > 0 && performance.now() - stopped < patience * 1000)
			await pause(20);
		const drained = (performance.now() - stopped) / 1000;
		// What follows an edit (the readable copy, a debounced store) belongs to its price.
		await pause(1200);
		const { user, system } = process.cpuUsage(cpu);
		const after = this.#received();
		return {
			seconds: (stopped - began) / 1000,
			drained,
			edits: this.#deliveries.edits,
			undelivered: this.#deliveries.undelivered,
			latency: spreadOf(this.#deliveries.latencies),
			lag: spreadOf(lag()),
			cpu: (user + system) / 1e6,
			bytes: after.bytes - before.bytes,
			editBytes: after.editBytes - before.editBytes,
			frames: after.frames - before.frames,
			putBack: after.putBack - before.putBack,
			hungUp: this.#people.filter(({ closeCode }) => closeCode !== null).length
		};
	}

	leave() {
		for (const person of [...this.#people, ...this.#stuck]) person.leave();
	}

	/** @param {import('./person.js').Seat} seat @param {number} place */
	#person(seat, place) {
		const { documentName, framing } = this.#options;
		return new Person(seat, {
			place,
			framing: framingOf(framing, documentName),
			deliveries: this.#deliveries,
			answers: this.#answers
		});
	}

	/** Sums over everybody who reads. */
	#received() {
		const sums = { bytes: 0, editBytes: 0, frames: 0, putBack: 0 };
		for (const person of this.#people) {
			sums.bytes += person.bytesRead;
			sums.editBytes += person.editBytes;
			sums.frames += person.frames;
			sums.putBack += person.putBack;
		}
		return sums;
	}
}

/** @typedef {Awaited<ReturnType<Crowd['work']>>} Work */
/** @typedef {Awaited<ReturnType<Crowd['join']>>} Joined */
