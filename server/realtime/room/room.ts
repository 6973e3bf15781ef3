import * as Y from 'yjs';
import type { Grant } from '$lib/domain/workshop/grant';
import { closeCodes } from '$lib/protocol/closeCodes';
import { limits } from '$lib/protocol/limits';
import { log } from '$lib/server/log';
import { metrics } from '$lib/server/metrics';
import { applyEdits, type Edit } from '../checks/guard';
import { readUpdate } from '../checks/checkUpdate';
import { Answers } from './answers';
import { ClientIds } from '../checks/clientIds';
import { Frame } from './frame';
import type { LiveBoard } from './liveBoard';
import { News } from './news';
import { Outbox } from './outbox';
import type { Peer } from './peer';
import { Presence } from './presence';
import type { BoardKeeper } from '../log/keeper';
import {
	committedMessage,
	presenceMessage,
	putBackMessage,
	readMessage,
	rightsMessage,
	savingMessage,
	step1Message
} from './sync';
import { Window } from './window';
import { faultOf } from '$lib/server/faultOf';

/** The windows follow the crowd: in ms, for so many people. */
const tickLength = (people: number) => Math.min(Math.max(2, people / 8.5), 20);

/**
 * One live board: its document, the people on it, and what goes back and forth. Edits are gathered
 * for a tick, applied and guarded in one transaction, stored, and then sent to everybody as one
 * frame.
 */
export class Room implements LiveBoard {
	readonly peers = new Set<Peer>();
	readonly #keeper: BoardKeeper;
	readonly #outbox: Outbox;
	readonly #presence = new Presence((person, clientId) =>
		this.#clientIds.isOthers(person, clientId)
	);
	readonly #news = new News(this.peers, this.#presence);
	readonly #answers: Answers;
	readonly #clientIds: ClientIds;
	#edits: Edit[] = [];
	#editBytes = 0;
	#isBroken = false;
	readonly #unsettled = new Set<(error?: unknown) => void>();
	readonly #tick = new Window(
		() => this.#applyEdits(),
		() => tickLength(this.peers.size)
	);

	constructor(keeper: BoardKeeper) {
		this.#keeper = keeper;
		this.#answers = new Answers(keeper.doc);
		this.#clientIds = new ClientIds({ owners: keeper.owners, inRecovery: !keeper.wasClean });
		this.#outbox = new Outbox((fails) => this.#tellSaving(fails));
	}

	join(peer: Peer): void {
		this.peers.add(peer);
		const greeting = [rightsMessage(peer.rights, peer.grant)];
		if (this.#outbox.isLate) greeting.push(savingMessage(true));
		greeting.push(step1Message(Y.encodeStateVector(this.#keeper.doc)));
		peer.socket.onRelief = () => this.#catchUp(peer);
		peer.socket.send(new Frame(greeting));
	}

	leave(peer: Peer): void {
		if (!this.peers.delete(peer)) return;
		peer.state = 'gone';
		if (this.#presence.leave(peer)) this.#news.presenceChanged();
	}

	regrant(peer: Peer, grant: Grant): void {
		if (peer.state === 'gone' || peer.grant === grant) return;
		peer.grant = grant;
		this.#tell(peer, rightsMessage(peer.rights, grant));
	}

	receive(peer: Peer, bytes: Uint8Array): void {
		if (peer.state === 'gone') return;
		try {
			this.#receive(peer, bytes);
		} catch (error) {
			log.warn({ board: this.#keeper.boardId, fault: faultOf(error) }, 'a message was refused');
			this.#hangUp(peer, closeCodes.badMessage);
		}
	}

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

	closePeers(code: number): void {
		for (const peer of [...this.peers]) this.#hangUp(peer, code);
	}

	/** The board is another process's now, or cannot be stored any more. */
	abandon(): void {
		this.#breakOff(new Error('the board was lost'));
	}

	async putAway(how: { compact: boolean }): Promise<void> {
		this.#tick.flush();
		this.#tick.stop();
		this.#news.stop();
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
				metrics.traffic.presence += 1;
				if (this.#presence.accept(peer, message.entries)) this.#news.presenceChanged();
				return;
			case 'queryPresence':
				if (!peer.socket.isBehind) this.#tellWhoIsHere(peer);
				return;
			case 'watchPresence':
				return this.#watchPresence(peer, message.wanted);
		}
	}

	#watchPresence(peer: Peer, wanted: boolean): void {
		const isBack = wanted && !peer.watchesPresence;
		peer.watchesPresence = wanted;
		if (isBack && peer.state === 'inStep') this.#tellWhoIsHere(peer);
	}

	#takeEdit(peer: Peer, update: Uint8Array, isStep2: boolean): void {
		// Who may only read is asked for nothing: what they send is not even looked at.
		if (peer.rights === 'read') return;
		if (this.#keeper.isFull) return this.#hangUp(peer, closeCodes.tryAgainLater);
		const read = readUpdate(update);
		peer.received += 1;
		metrics.traffic.edits += 1;
		const isFirstAnswer = isStep2 && !peer.hasSentAll;
		if (isStep2) peer.hasSentAll = true;
		// What they may at this moment counts, also where the phase turns before the tick is over.
		this.#edits.push({ from: peer, grant: peer.grant, update: read, isFirstAnswer });
		this.#editBytes += update.length;
		this.#tick.ask();
		if (this.#editBytes > limits.tickBytes) this.#tick.flush();
	}

	/** One tick. */
	#applyEdits(): void {
		const edits = this.#edits.splice(0);
		this.#editBytes = 0;
		try {
			const { update, refused, putBack } = applyEdits(this.#keeper.doc, edits, this.#clientIds);
			for (const { peer, what } of putBack) {
				metrics.putBacks.inc({ reason: what.reason });
				this.#tell(peer, putBackMessage(what.reason, what.noteKey));
			}
			for (const peer of refused) this.#hangUp(peer, closeCodes.badMessage);
			if (update) this.#answers.forget();
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
				if (update) this.#news.update(update);
			},
			acknowledge: (row: number | null) => {
				if (row !== null && update) this.#keeper.stored(row, update.length);
				for (const [peer, count] of writers) this.#tell(peer, committedMessage(count));
				for (const edit of edits) if (edit.from === null) edit.settle();
				if (this.#keeper.isLong && this.#outbox.isEmpty) void this.#keeper.compact();
			}
		};
		const stored = update ? this.#keeper.append(update, this.#clientIds.takeClaims()) : null;
		this.#outbox.add(parcel, stored, (error) => this.#breakOff(error));
	}

	/**
	 * The answer shows the board as it stands now, but leaves only when that is stored.
	 *
	 * @param since What they have, as a state vector.
	 */
	#answer(peer: Peer, since: Uint8Array): void {
		// It has not even read the last answer yet.
		if (peer.socket.isBehind) return;
		this.#tick.flush();
		const answer = this.#answers.to(since);
		const known = this.#answers.stateVector;
		const send = () => {
			if (peer.state === 'gone') return;
			peer.state = 'inStep';
			peer.known = known;
			peer.socket.send(answer);
			this.#tellWhoIsHere(peer);
		};
		this.#outbox.add({ send, acknowledge: () => {} }, null, () => {});
	}

	/** A reader that was behind gets the difference in place of all that was not kept for it. */
	#catchUp(peer: Peer): void {
		if (peer.state !== 'inStep' || peer.known === null) return;
		peer.state = 'waiting';
		this.#answer(peer, peer.known);
	}

	#tellWhoIsHere(peer: Peer): void {
		if (!peer.watchesPresence || peer.state === 'gone') return;
		const present = this.#presence.all();
		if (present.length > 0)
			peer.socket.send(new Frame([presenceMessage(present)], { isNews: true }));
	}

	#tellSaving(fails: boolean): void {
		const frame = new Frame([savingMessage(fails)]);
		for (const { state, socket } of this.peers) if (state === 'inStep') socket.send(frame);
	}

	#tell(peer: Peer, message: Uint8Array): void {
		if (peer.state !== 'gone') peer.socket.send(new Frame([message]));
	}

	#hangUp(peer: Peer, code: number): void {
		this.leave(peer);
		peer.socket.close(code);
	}

	/** The document in memory can no longer be trusted, or no longer be stored. */
	#breakOff(error: unknown): void {
		if (this.#isBroken) return;
		this.#isBroken = true;
		log.error({ board: this.#keeper.boardId, fault: faultOf(error) }, 'a board was broken off');
		this.#tick.stop();
		this.#news.stop();
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
