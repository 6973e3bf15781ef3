import * as Y from 'yjs';
import { closeCodes } from '$lib/protocol/closeCodes';
import { limits } from '$lib/protocol/limits';
import { log } from '$lib/server/log';
import { applyEdits, type Edit } from './guard';
import { readUpdate } from './checkUpdate';
import { Answers } from './answers';
import { Outbox } from './outbox';
import type { Peer } from './peer';
import { Presence } from './presence';
import type { BoardKeeper } from './keeper';
import {
	committedMessage,
	presenceMessage,
	putBackMessage,
	readMessage,
	rightsMessage,
	savingMessage,
	step1Message,
	step2Message,
	updateMessage
} from './sync';
import { Window } from './window';
import { faultOf } from './faultOf';

const between = (low: number, value: number, high: number) => Math.min(Math.max(low, value), high);

/**
 * One live board: its document, the people on it, and what goes back and forth. Edits are gathered
 * for a tick, applied and guarded in one transaction, stored, and then sent to everybody as one
 * frame.
 */
export class Room {
	readonly peers = new Set<Peer>();
	readonly #keeper: BoardKeeper;
	readonly #outbox: Outbox;
	readonly #presence = new Presence();
	readonly #answers: Answers;
	#edits: Edit[] = [];
	#editBytes = 0;
	readonly #unsettled = new Set<(error?: unknown) => void>();
	/** The windows follow the crowd. */
	readonly #tick = new Window(
		() => this.#applyEdits(),
		() => between(2, this.peers.size / 10, 25)
	);
	readonly #presenceTick = new Window(
		() => this.#sendPresence(),
		() => between(16, this.peers.size / 2, 80)
	);

	constructor(keeper: BoardKeeper) {
		this.#keeper = keeper;
		this.#answers = new Answers(keeper.doc);
		this.#outbox = new Outbox((fails) => this.#toAll(savingMessage(fails)));
	}

	join(peer: Peer): void {
		this.peers.add(peer);
		this.#send(peer, rightsMessage(peer.rights));
		if (this.#outbox.isLate) this.#send(peer, savingMessage(true));
		this.#send(peer, step1Message(Y.encodeStateVector(this.#keeper.doc)));
		const present = this.#presence.all();
		if (present.length > 0) this.#send(peer, presenceMessage(present));
	}

	leave(peer: Peer): void {
		if (!this.peers.delete(peer)) return;
		peer.state = { kind: 'gone' };
		if (this.#presence.leave(peer)) this.#presenceTick.ask();
	}

	/** Takes one message in. Whoever sends what is none is hung up on. */
	receive(peer: Peer, bytes: Uint8Array): void {
		if (peer.state.kind === 'gone') return;
		try {
			this.#receive(peer, bytes);
		} catch (error) {
			log.warn({ board: this.#keeper.boardId, fault: faultOf(error) }, 'a message was refused');
			this.#hangUp(peer, closeCodes.badMessage);
		}
	}

	/** An edit by the server itself. Resolves when it is stored; rejects where it is not. */
	edit(change: (doc: Y.Doc) => void): Promise<void> {
		return new Promise((resolve, reject) => {
			const settle = (error?: unknown) => {
				this.#unsettled.delete(settle);
				if (error === undefined) resolve();
				else reject(error);
			};
			this.#unsettled.add(settle);
			this.#edits.push({ from: null, change, settle });
			this.#tick.ask();
			this.#tick.flush();
		});
	}

	/** Hangs up on everybody. */
	closePeers(code: number): void {
		for (const peer of [...this.peers]) this.#hangUp(peer, code);
	}

	/** Stores all there is and lets go of the document; nothing more may come. */
	async putAway(how: { compact: boolean }): Promise<void> {
		this.#tick.flush();
		this.#tick.stop();
		this.#presenceTick.stop();
		await this.#outbox.empty();
		await this.#keeper.putAway(how);
	}

	#receive(peer: Peer, bytes: Uint8Array): void {
		const message = readMessage(bytes);
		switch (message.kind) {
			case 'step1':
				return this.#answer(peer, message.stateVector);
			case 'edit':
				return this.#takeEdit(peer, message.update, message.isStep2);
			case 'presence':
				if (this.#presence.accept(peer, message.entries)) this.#presenceTick.ask();
				return;
			case 'queryPresence':
				return this.#send(peer, presenceMessage(this.#presence.all()));
		}
	}

	#takeEdit(peer: Peer, update: Uint8Array, isStep2: boolean): void {
		// Who may only read is asked for nothing: what they send is not even looked at.
		if (peer.rights === 'read') return;
		if (this.#keeper.isFull) return this.#hangUp(peer, closeCodes.tryAgainLater);
		const read = readUpdate(update);
		peer.received += 1;
		if (isStep2) peer.hasSentAll = true;
		this.#edits.push({ from: peer, update: read });
		this.#editBytes += update.length;
		this.#tick.ask();
		if (this.#editBytes > limits.tickBytes) this.#tick.flush();
	}

	/** One tick. */
	#applyEdits(): void {
		const edits = this.#edits.splice(0);
		this.#editBytes = 0;
		try {
			const { update, refused, putBack } = applyEdits(this.#keeper.doc, edits);
			for (const { peer, what } of putBack)
				this.#send(peer, putBackMessage(what.reason, what.noteKey));
			for (const peer of refused) this.#hangUp(peer, closeCodes.badMessage);
			this.#answers.forget();
			this.#store(update, edits);
			this.#keeper.checkWhole();
		} catch (error) {
			this.#breakOff(error);
		}
	}

	#store(update: Uint8Array | null, edits: readonly Edit[]): void {
		const writers = acknowledgements(edits);
		const parcel = {
			send: () => {
				if (update) this.#toAll(updateMessage(update));
			},
			acknowledge: (row: number | null) => {
				if (row !== null && update) this.#keeper.stored(row, update.length);
				for (const [peer, count] of writers) this.#send(peer, committedMessage(count));
				for (const edit of edits) if (edit.from === null) edit.settle();
				if (this.#keeper.isLong && this.#outbox.isEmpty) void this.#keeper.compact();
			}
		};
		const stored = update ? this.#keeper.append(update) : null;
		this.#outbox.add(parcel, stored, (error) => this.#breakOff(error));
	}

	/** The answer shows the board as it stands now, but leaves only when that is stored. */
	#answer(peer: Peer, stateVector: Uint8Array): void {
		// It has not even read the last answer yet.
		if (peer.socket.bufferedAmount > limits.slowReaderBytes) return;
		this.#tick.flush();
		const answer = step2Message(this.#answers.to(stateVector));
		const send = () => {
			if (peer.state.kind === 'gone') return;
			peer.state = { kind: 'inStep', answerBytes: answer.length };
			this.#send(peer, answer);
		};
		this.#outbox.add({ send, acknowledge: () => {} }, null, () => {});
	}

	#sendPresence(): void {
		const entries = this.#presence.take();
		if (entries.length === 0) return;
		const message = presenceMessage(entries);
		for (const peer of this.peers) {
			if (peer.socket.bufferedAmount < limits.slowReaderBytes) this.#send(peer, message);
		}
	}

	/** Everybody who is in step. */
	#toAll(message: Uint8Array): void {
		for (const peer of this.peers) if (peer.state.kind === 'inStep') this.#send(peer, message);
	}

	#send(peer: Peer, message: Uint8Array): void {
		if (peer.state.kind === 'gone') return;
		const { socket, state } = peer;
		const allowed = limits.stuckReaderBytes + (state.kind === 'inStep' ? state.answerBytes : 0);
		socket.send(message);
		if (socket.bufferedAmount <= allowed + message.length) return;
		// A reader that does not read comes back to the difference; a queue would grow for ever.
		this.leave(peer);
		socket.terminate();
	}

	#hangUp(peer: Peer, code: number): void {
		this.leave(peer);
		peer.socket.close(code);
	}

	/** The document in memory can no longer be trusted, or no longer be stored. */
	#breakOff(error: unknown): void {
		log.error({ board: this.#keeper.boardId, fault: faultOf(error) }, 'a board was broken off');
		this.#tick.stop();
		this.#presenceTick.stop();
		this.#outbox.giveUp();
		for (const settle of [...this.#unsettled]) settle(error);
		this.closePeers(closeCodes.restarting);
		this.#keeper.abandon();
	}
}

/** How many edits of each writer are dealt with once these are stored. */
function acknowledgements(edits: readonly Edit[]): Map<Peer, number> {
	const counts = new Map<Peer, number>();
	for (const { from } of edits) if (from?.hasSentAll) counts.set(from, from.received);
	return counts;
}
