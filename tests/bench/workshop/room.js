import { players } from '../ours/vite.js';
import { spreadOf } from '../measure/percentiles.js';
import { watchLag } from '../load/lag.js';
import { NoteTimes } from './noteTimes.js';

/** @typedef {{ address: string, code: string, workshopId: string, count: number, pace: number }} RoomOptions */
/** @typedef {import('../../../server/rehearsal/Player.ts').Player} Player */

/** Everybody who takes part, in this process. */
export class Room {
	/** @type {Player[]} */
	#players = [];
	/** When each device heard of a phase, and had its page and board; ms since 1970, by its id. */
	#turned = new Times();
	#settled = new Times();
	#notes = new NoteTimes();
	#failures = 0;
	#stopLag = watchLag();

	/**
	 * All of them join at once, as when the code comes on the screen.
	 *
	 * @param {RoomOptions} options
	 * @returns How long it took until the last had their page, in ms; and who may lead, one a table.
	 */
	async join({ address, code, workshopId, count, pace }) {
		const { Player, dictionary, noteKeys } = await players();
		const { players: words } = dictionary('da').rehearsal;
		const door = { address, origin: address, code };
		const began = performance.now();
		this.#players = Array.from({ length: count }, (_, place) => {
			const watch = {
				turned: (/** @type {string} */ id) => this.#turned.add(id),
				settled: (/** @type {string} */ id) => this.#settled.add(id),
				opened: (/** @type {{ doc: import('yjs').Doc }} */ board) =>
					this.#notes.watch(board.doc, () => noteKeys(board.doc)),
				wrote: (/** @type {string} */ key) => this.#notes.wrote(key),
				failed: (/** @type {unknown} */ error) => {
					this.#failures += 1;
					if (this.#failures < 5) console.error(error);
				}
			};
			return new Player({ door, words, place, pace, watch });
		});
		const pages = await Promise.all(this.#players.map((player) => player.join()));
		const ms = performance.now() - began;
		for (const player of this.#players) void player.play(workshopId);
		const tables = new Map(pages.map(({ seat }) => [seat.table?.number ?? 0, seat.participantId]));
		return { ms, leaders: [...tables.values()], tables: tables.size };
	}

	/**
	 * What the devices have heard of a phase so far.
	 *
	 * @param {{ phaseId: string }} which
	 */
	phase({ phaseId }) {
		const lag = this.#stopLag();
		this.#stopLag = watchLag();
		return {
			turned: this.#turned.of(phaseId),
			settled: this.#settled.of(phaseId),
			notes: this.#notes.take(),
			lag: spreadOf(lag),
			failures: this.#failures
		};
	}

	leave() {
		for (const player of this.#players) player.leave();
	}
}

class Times {
	/** @type {Map<string, number[]>} */
	#times = new Map();

	/** @param {string} id */
	add(id) {
		const times = this.#times.get(id) ?? [];
		times.push(performance.timeOrigin + performance.now());
		this.#times.set(id, times);
	}

	/** @param {string} id */
	of(id) {
		return this.#times.get(id) ?? [];
	}
}
