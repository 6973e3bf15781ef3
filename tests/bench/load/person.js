import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { kinds, payloadOf, presenceMessage, steps, syncMessage } from './messages.js';

/**
 * @typedef {object} Seat What somebody comes with.
 * @property {string} url
 * @property {string} cookie Empty where the server asks for none.
 * @property {Uint8Array[]} updates What their own document begins with.
 * @property {string | null} noteKey The note they type into; null for those who only look.
 */
/**
 * @typedef {object} Company What they share with the others.
 * @property {number} place Among all.
 * @property {import('./framing.js').Framing} framing
 * @property {import('./deliveries.js').Deliveries} deliveries
 * @property {import('./answers.js').Answers} answers
 */

/** Where a note is full, and its writer begins anew. */
const FULL = 250;
const LETTERS = 'etaoinsrhdlu';
/** Between two attempts to come back, in ms. */
const AGAIN_AFTER = 50;

/**
 * Somebody at the board, at the price of a socket: they type into a note of their own, in a document
 * that holds nothing else, and of what others write they only look at what it says it contains.
 */
export class Person {
	/** Edits the server undid. */
	putBack = 0;
	/** Messages of the socket, whatever each holds: about what the server writes. */
	frames = 0;
	/** Bytes of messages that carry edits or their confirmation. */
	editBytes = 0;
	/** @type {number | null} */
	closeCode = null;
	/** The server's first answer: the board as it stands. @type {Uint8Array | null} */
	answer = null;
	#seat;
	#company;
	#doc = new Y.Doc();
	/** @type {WebSocket} */
	#socket;
	/** @type {import('node:net').Socket | null} */
	#line = null;
	#presenceClock = 0;
	/** What they say they have. */
	#stateVector = new Uint8Array([0]);
	/** @type {() => void} */
	#onInStep = () => {};

	/** @param {Seat} seat @param {Company} company */
	constructor(seat, company) {
		this.#seat = seat;
		this.#company = company;
		for (const update of seat.updates) Y.applyUpdate(this.#doc, update);
		company.deliveries.addWriter(this.#doc.clientID, company.place);
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
		});
	}

	/** Resolves when the line has broken. @returns {Promise<void>} */
	lost() {
		return new Promise((resolve) => this.#socket.once('close', () => resolve()));
	}

	/**
	 * Comes back with all it had, as often as it takes.
	 *
	 * @param {Uint8Array<ArrayBuffer>} stateVector
	 */
	async comeBack(stateVector) {
		this.#stateVector = stateVector;
		for (;;) {
			this.#socket = this.#connect();
			const isBack = await this.inStep().then(
				() => true,
				() => false
			);
			if (isBack) return;
			await pause(AGAIN_AFTER);
		}
	}

	/** One keystroke. */
	type() {
		const text = textOf(this.#doc, this.#seat.noteKey ?? '');
		const letter = LETTERS[Math.floor(Math.random() * LETTERS.length)] ?? 'e';
		const { length } = text;
		const clock = Y.getState(this.#doc.store, this.#doc.clientID) + 1;
		this.#company.deliveries.sent(this.#company.place, clock);
		this.#doc.transact(() => {
			text.insert(length, letter);
			if (length >= FULL) text.delete(0, length);
		});
	}

	/** One step of the pointer. */
	move() {
		this.#presenceClock += 1;
		const user = { id: `person-${this.#company.place}`, name: 'Fiktiv Deltager', sectorId: null };
		this.#send(
			presenceMessage(this.#doc.clientID, this.#presenceClock, {
				user: this.#company.framing.saysWho ? user : undefined,
				cursor: { x: tenths(1920), y: tenths(1080) }
			})
		);
	}

	/** Reads nothing any more, and does not hang up either. */
	stopReading() {
		if (this.#socket.readyState === WebSocket.CONNECTING)
			this.#socket.once('open', () => this.#socket.pause());
		else this.#socket.pause();
	}

	leave() {
		this.#socket.removeAllListeners('close');
		this.#socket.terminate();
		this.#doc.destroy();
	}

	#connect() {
		const { cookie, url } = this.#seat;
		const { framing } = this.#company;
		const socket = new WebSocket(url, {
			headers: cookie ? { cookie } : {},
			perMessageDeflate: false,
			skipUTF8Validation: true
		});
		socket.on('upgrade', (response) => (this.#line = response.socket));
		socket.on('open', () => {
			for (const message of framing.hello) socket.send(message);
			this.#send(syncMessage(steps.step1, this.#stateVector));
			if (!framing.isSyncing) this.#onInStep();
		});
		socket.on('message', (/** @type {Buffer} */ data) => {
			this.frames += 1;
			framing.unwrap(data, (message) => this.#receive(message));
		});
		socket.on('close', (code) => (this.closeCode = code));
		// What goes wrong ends in a close as well.
		socket.on('error', () => {});
		return socket;
	}

	/** @param {Uint8Array} message */
	#send(message) {
		if (this.#socket.readyState === WebSocket.OPEN)
			this.#socket.send(this.#company.framing.wrap(message));
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
		this.#company.deliveries.received(this.#company.place, payload);
		if (message[1] !== steps.step2) return;
		this.answer = this.#company.answers.keep(payload);
		this.#onInStep();
	}
}

/** @param {number} end */
const tenths = (end) => Math.round(Math.random() * end * 10) / 10;

/** @param {Y.Doc} doc @param {string} noteKey @returns {Y.Text} */
function textOf(doc, noteKey) {
	const note = /** @type {Y.Map<unknown>} */ (doc.getMap('notes').get(noteKey));
	return /** @type {Y.Text} */ (note.get('text'));
}
