import { randomBytes } from 'node:crypto';
import { closeCodes } from '$lib/protocol/closeCodes';
import type * as Y from 'yjs';
import { Frame } from '../room/frame';
import type { LiveBoard } from '../room/liveBoard';
import type { Peer } from '../room/peer';
import { inwardChannel } from './channels';
import { encodeInward, type Envelope, type Inward, type Outward } from './linkMessages';
import type { Mail } from './mail';
import { Row } from './row';
import { updateBy } from './updateBy';

/** How long the owner of a board may take to answer, in ms. */
const PATIENCE = 400;

export interface AwayBoardOptions {
	boardId: string;
	mail: Mail;
	/** A document as the log has it, for the server's own edits. */
	loadDoc: () => Promise<Y.Doc>;
	/** Called when the board is no longer to be used: the link has ended. */
	onAbandoned: () => void;
}

/**
 * A board that another process owns, for the people whose sockets are here: what they send is passed
 * on, what comes back is theirs. Where the link ends they are hung up on and come back, to whoever
 * owns the board then; nothing is lost, since each side sends what the other does not have.
 */
export class AwayBoard implements LiveBoard {
	readonly peers = new Set<Peer>();
	readonly #options: AwayBoardOptions;
	readonly #link = randomBytes(9).toString('base64url');
	readonly #row = new Row<Inward>((place, parts) => this.#send(place, parts));
	readonly #numbers = new Map<Peer, number>();
	readonly #byNumber = new Map<number, Peer>();
	readonly #edits = new Map<number, { resolve(): void; reject(error: Error): void }>();
	readonly #stops: (() => void)[] = [];
	#lastNumber = 0;
	#expected = 1;
	/** Empty until somebody has answered. */
	#owner = '';
	#onWelcome: () => void = () => {};
	#isOver = false;

	private constructor(options: AwayBoardOptions) {
		this.#options = options;
		const { boardId, mail } = options;
		this.#stops.push(mail.listen(boardId, this.#link, (envelope) => this.#hear(envelope)));
	}

	/** @returns Null where nobody answers for the board. */
	static async open(options: AwayBoardOptions): Promise<AwayBoard | null> {
		const board = new AwayBoard(options);
		if (await board.#hello()) return board;
		board.#stop();
		return null;
	}

	join(peer: Peer): void {
		const number = (this.#lastNumber += 1);
		this.peers.add(peer);
		this.#numbers.set(peer, number);
		this.#byNumber.set(number, peer);
		peer.socket.onRelief = () => this.#row.add({ kind: 'relief', peer: number });
		const { person, rights, grant } = peer;
		this.#row.add({ kind: 'join', peer: number, who: JSON.stringify({ person, rights, grant }) });
	}

	leave(peer: Peer): void {
		const number = this.#numbers.get(peer);
		if (number === undefined) return;
		this.#forget(peer, number);
		this.#row.add({ kind: 'leave', peer: number });
	}

	/** The owner took them in with what they might then: they come back with what they may now. */
	regrant(peer: Peer): void {
		this.leave(peer);
		peer.socket.close(closeCodes.rightsChanged);
	}

	receive(peer: Peer, bytes: Uint8Array): void {
		const number = this.#numbers.get(peer);
		if (number !== undefined) this.#row.add({ kind: 'message', peer: number, bytes });
	}

	/** The change is made on the board as the log has it, and what it did is sent to the owner. */
	async edit(change: (doc: Y.Doc) => void): Promise<void> {
		const update = updateBy(await this.#options.loadDoc(), change);
		if (!update) return;
		if (this.#isOver) throw new Error('the board was broken off');
		const edit = (this.#lastNumber += 1);
		const stored = new Promise<void>((resolve, reject) => {
			this.#edits.set(edit, { resolve, reject });
		});
		this.#row.add({ kind: 'edit', edit, update });
		return stored;
	}

	closePeers(code: number): void {
		for (const peer of [...this.peers]) {
			this.leave(peer);
			peer.socket.close(code);
		}
	}

	putAway(): Promise<void> {
		this.#stop();
		return Promise.resolve();
	}

	/** @returns Whether somebody answered. */
	#hello(): Promise<boolean> {
		return new Promise((resolve) => {
			const timer = setTimeout(() => resolve(false), PATIENCE);
			this.#onWelcome = () => {
				clearTimeout(timer);
				resolve(true);
			};
			this.#send(0, [{ kind: 'hello' }]);
		});
	}

	#welcomedBy(owner: string): void {
		if (this.#owner !== '') return;
		this.#owner = owner;
		this.#stops.push(this.#options.mail.processes.watch(owner, () => this.#abandon()));
		this.#onWelcome();
	}

	#hear({ from, to, place, parts }: Envelope<Outward>): void {
		const { own } = this.#options.mail.processes;
		if (to === own && parts[0]?.kind === 'welcome') return this.#welcomedBy(from);
		if (from !== this.#owner) return;
		// Something was lost on the way: only a new beginning makes it good.
		if (to !== own || place !== this.#expected) return this.#abandon();
		this.#expected += 1;
		for (const part of parts) this.#take(part);
	}

	#take(part: Outward): void {
		switch (part.kind) {
			case 'frame':
				return this.#pass(part);
			case 'close': {
				const peer = this.#byNumber.get(part.peer);
				if (!peer) return;
				this.#forget(peer, part.peer);
				return peer.socket.close(part.code);
			}
			case 'edited': {
				const edit = this.#edits.get(part.edit);
				this.#edits.delete(part.edit);
				if (part.isStored) edit?.resolve();
				else edit?.reject(new Error('the edit was not stored'));
				return;
			}
			case 'end':
				return this.#abandon();
		}
	}

	#pass({ peers, messages, isNews }: Extract<Outward, { kind: 'frame' }>): void {
		const frame = new Frame(messages, { isNews });
		for (const number of peers) this.#byNumber.get(number)?.socket.send(frame);
	}

	#forget(peer: Peer, number: number): void {
		peer.state = 'gone';
		this.peers.delete(peer);
		this.#numbers.delete(peer);
		this.#byNumber.delete(number);
	}

	#abandon(): void {
		if (this.#isOver) return;
		this.#stop();
		for (const { reject } of this.#edits.values()) reject(new Error('the board was broken off'));
		this.#edits.clear();
		this.closePeers(closeCodes.restarting);
		this.#options.onAbandoned();
	}

	/** The owner lets everybody go who came from here. */
	#stop(): void {
		if (!this.#isOver && this.#owner !== '') {
			this.#row.add({ kind: 'bye' });
			this.#row.flush();
		}
		this.#isOver = true;
		for (const stop of this.#stops.splice(0)) stop();
	}

	#send(place: number, parts: Inward[]): void {
		// The last words of a link that has ended are heard by nobody.
		if (this.#isOver) return;
		const { boardId, mail } = this.#options;
		const [from, to, link] = [mail.processes.own, this.#owner, this.#link];
		const envelope = { boardId, from, to, link, place, parts };
		mail.bus.publish(inwardChannel(boardId), encodeInward(envelope));
	}
}
