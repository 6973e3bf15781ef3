import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { kinds, payloadOf, presenceMessage, steps, syncMessage } from './messages.js';

/**
 * @typedef {object} PersonOptions
 * @property {number} place Among all.
 * @property {string} url
 * @property {string} cookie Empty where the server asks for none.
 * @property {Uint8Array[]} updates What their own document begins with.
 * @property {string} noteKey The note they type into.
 * @property {import('./framing.js').Framing} framing
 * @property {import('./deliveries.js').Deliveries} deliveries
 */

/** Where a note is full, and its writer begins anew. */
const FULL = 250;
const LETTERS = 'etaoinsrhdlu';

/**
 * Somebody at the board, at the price of a socket: they type into a note of their own, in a document
 * that holds nothing else, and of what others write they only look at what it says it contains.
 */
export class Person {
	putBack = 0;
	/** Bytes of messages that carry edits or their confirmation. */
	editBytes = 0;
	/** @type {number | null} */
	closeCode = null;
	#options;
	#doc = new Y.Doc();
	/** @type {WebSocket} */
	#socket;
	/** @type {import('node:net').Socket | null} */
	#line = null;
	#presenceClock = 0;
	/** @type {() => void} */
	#onInStep = () => {};

	/** @param {PersonOptions} options */
	constructor(options) {
		this.#options = options;
		for (const update of options.updates) Y.applyUpdate(this.#doc, update);
		options.deliveries.addWriter(this.#doc.clientID, options.place);
		this.#doc.on('update', (update) => this.#send(syncMessage(steps.update, update)));
		this.#socket = this.#connect();
	}

	/** Bytes that came over the line. */
	get bytesRead() {
		return this.#line?.bytesRead ?? 0;
	}

	/** Resolves when the server has answered with the whole board. @returns {Promise<void>} */
	inStep() {
		return new Promise((resolve, reject) => {
			this.#onInStep = resolve;
			this.#socket.on('close', (code) => reject(new Error(`hung up with ${code}`)));
			this.#socket.on('error', reject);
		});
	}

	/** One keystroke. */
	type() {
		const { deliveries, noteKey, place } = this.#options;
		const text = textOf(this.#doc, noteKey);
		const letter = LETTERS[Math.floor(Math.random() * LETTERS.length)] ?? 'e';
		const { length } = text;
		this.#doc.transact(() => {
			text.insert(length, letter);
			if (length >= FULL) text.delete(0, length);
		});
		deliveries.sent(place, Y.getState(this.#doc.store, this.#doc.clientID));
	}

	/** One step of the pointer. */
	move() {
		this.#presenceClock += 1;
		this.#send(
			presenceMessage(this.#doc.clientID, this.#presenceClock, {
				user: { id: `person-${this.#options.place}`, name: 'Fiktiv Deltager', sectorId: null },
				cursor: {
					x: Math.round(Math.random() * 19200) / 10,
					y: Math.round(Math.random() * 10800) / 10
				}
			})
		);
	}

	/** Reads nothing any more, and does not hang up either. */
	stopReading() {
		this.#socket.pause();
	}

	leave() {
		this.#socket.removeAllListeners('close');
		this.#socket.terminate();
		this.#doc.destroy();
	}

	#connect() {
		const { cookie, framing, url } = this.#options;
		const socket = new WebSocket(url, {
			headers: cookie ? { cookie } : {},
			perMessageDeflate: false,
			skipUTF8Validation: true
		});
		socket.on('upgrade', (response) => (this.#line = response.socket));
		socket.on('open', () => {
			for (const message of framing.hello) socket.send(message);
			this.#send(syncMessage(steps.step1, new Uint8Array([0])));
			if (!framing.isSyncing) this.#onInStep();
		});
		socket.on('message', (/** @type {Buffer} */ data) =>
			framing.unwrap(data, (message) => this.#receive(message))
		);
		socket.on('close', (code) => (this.closeCode = code));
		socket.on('error', () => {});
		return socket;
	}

	/** @param {Uint8Array} message */
	#send(message) {
		if (this.#socket.readyState === WebSocket.OPEN)
			this.#socket.send(this.#options.framing.wrap(message));
	}

	/** @param {Uint8Array} message */
	#receive(message) {
		if (message[0] === kinds.presence) return;
		this.editBytes += message.length;
		if (message[0] === kinds.sync) this.#receiveSync(message);
		else if (message[0] === kinds.putBack) this.putBack += 1;
	}

	/** @param {Uint8Array} message */
	#receiveSync(message) {
		const payload = payloadOf(message);
		if (message[1] === steps.step1) {
			const mine = Y.encodeStateAsUpdate(this.#doc, payload);
			return this.#send(syncMessage(steps.step2, mine));
		}
		this.#options.deliveries.received(this.#options.place, payload);
		if (message[1] === steps.step2) this.#onInStep();
	}
}

/** @param {Y.Doc} doc @param {string} noteKey @returns {Y.Text} */
function textOf(doc, noteKey) {
	const note = /** @type {Y.Map<unknown>} */ (doc.getMap('notes').get(noteKey));
	return /** @type {Y.Text} */ (note.get('text'));
}
