import * as Y from 'yjs';
import type { Frame } from '../room/frame';
import type { LiveBoard } from '../room/liveBoard';
import { newPeer, type Peer } from '../room/peer';
import type { PeerSocket } from '../room/peerSocket';
import type { Bus } from './bus';
import { inwardChannel, outwardChannel } from './channels';
import {
	decodeInward,
	encodeOutward,
	type Envelope,
	type Inward,
	type Outward
} from './linkMessages';
import { lastingPart, type Processes } from './processes';
import { Row } from './row';

interface Link {
	name: string;
	from: string;
	/** The envelope that comes next. */
	expected: number;
	row: Row<Outward>;
	room: LiveBoard;
	peers: Map<number, Peer>;
	stopWatching: () => void;
}

export interface HostOptions {
	boardId: string;
	/** Whether nobody else can own the board at this moment. */
	surelyOwned: () => boolean;
	/** Lets a peer go, as when its socket has closed. */
	leave: (room: LiveBoard, peer: Peer) => void;
	bus: Bus;
	processes: Processes;
}

/**
 * Takes in, for a board this process owns, the people whose sockets are in other processes. To the
 * room they are peers like all others. It listens before the board is loaded: whoever asks meanwhile
 * is answered as soon as it is.
 */
export class Host {
	readonly #options: HostOptions;
	readonly #links = new Map<string, Link>();
	readonly #stopListening: () => void;
	#room: LiveBoard | null = null;
	/** Who asked before the board was loaded: the last link of each process. */
	readonly #early = new Map<string, string>();

	constructor(options: HostOptions) {
		this.#options = options;
		const { bus, boardId } = options;
		this.#stopListening = bus.subscribe(inwardChannel(boardId), (message) =>
			this.#hear(decodeInward(message))
		);
	}

	/** The board is loaded. */
	open(room: LiveBoard): void {
		this.#room = room;
		for (const [from, link] of this.#early) this.#welcome(room, from, link);
		this.#early.clear();
	}

	/** Takes nothing and nobody in any more; what is still to be told is told. */
	stopListening(): void {
		this.#stopListening();
	}

	/** Ends every link; their peers are gone. */
	close(): void {
		this.#stopListening();
		for (const link of [...this.#links.values()]) this.#end(link);
	}

	#hear({ from, to, link: name, place, parts }: Envelope<Inward>): void {
		if (parts[0]?.kind === 'hello') return this.#greet(from, name);
		if (lastingPart(to) !== lastingPart(this.#options.processes.own)) return;
		const link = this.#links.get(from);
		// Whoever is not known any more still believes that they are.
		if (link?.name !== name || to !== this.#options.processes.own)
			return this.#send({ from, name }, 0, [{ kind: 'end' }]);
		if (place !== link.expected) return this.#end(link);
		link.expected += 1;
		for (const part of parts) this.#take(link, part);
	}

	#greet(from: string, name: string): void {
		// They ask again: whoever does own it by then answers.
		if (!this.#options.surelyOwned()) return;
		if (this.#room) this.#welcome(this.#room, from, name);
		else this.#early.set(from, name);
	}

	#welcome(room: LiveBoard, from: string, name: string): void {
		const before = this.#links.get(from);
		if (before) this.#forget(before);
		const link: Link = {
			name,
			from,
			room,
			expected: 1,
			row: new Row((place, parts) => this.#send(link, place, parts)),
			peers: new Map(),
			stopWatching: this.#options.processes.watch(from, () => this.#end(link))
		};
		this.#links.set(from, link);
		this.#send(link, 0, [{ kind: 'welcome' }]);
	}

	#take(link: Link, part: Inward): void {
		const { room } = link;
		if (part.kind === 'join') return this.#join(link, part);
		if (part.kind === 'edit') return this.#edit(link, part);
		if (part.kind === 'bye') return this.#forget(link);
		const peer = 'peer' in part ? link.peers.get(part.peer) : undefined;
		if (!peer) return;
		if (part.kind === 'message') room.receive(peer, part.bytes);
		if (part.kind === 'relief') peer.socket.onRelief?.();
		if (part.kind !== 'leave') return;
		link.peers.delete(part.peer);
		this.#options.leave(room, peer);
	}

	#join({ room, row, peers }: Link, { peer: number, who }: Inward & { kind: 'join' }): void {
		const known = JSON.parse(who) as Pick<Peer, 'person' | 'rights' | 'grant'>;
		const socket = new RemoteSocket(row, number, () => peers.delete(number));
		const peer = newPeer(socket, known);
		peers.set(number, peer);
		room.join(peer);
	}

	#edit({ room, row }: Link, { edit, update }: Inward & { kind: 'edit' }): void {
		const tell = (isStored: boolean) => row.add({ kind: 'edited', edit, isStored });
		room
			.edit((doc) => Y.applyUpdate(doc, update))
			.then(
				() => tell(true),
				() => tell(false)
			);
	}

	#end(link: Link): void {
		link.row.add({ kind: 'end' });
		link.row.flush();
		this.#forget(link);
	}

	#forget(link: Link): void {
		if (this.#links.get(link.from) === link) this.#links.delete(link.from);
		link.stopWatching();
		for (const peer of link.peers.values()) this.#options.leave(link.room, peer);
		link.peers.clear();
	}

	#send({ from, name }: { from: string; name: string }, place: number, parts: Outward[]): void {
		const { boardId, bus, processes } = this.#options;
		const envelope = { boardId, from: processes.own, to: from, link: name, place, parts };
		bus.publish(outwardChannel(from), encodeOutward(envelope));
	}
}

/** The socket of somebody in another process; what goes to many there travels once. */
class RemoteSocket implements PeerSocket {
	/** Known where the socket is: it leaves news out, and tells when it can be made good. */
	readonly isBehind = false;
	onRelief: (() => void) | null = null;
	readonly #row: Row<Outward>;
	readonly #peer: number;
	readonly #onClose: () => void;

	constructor(row: Row<Outward>, peer: number, onClose: () => void) {
		this.#row = row;
		this.#peer = peer;
		this.#onClose = onClose;
	}

	send({ messages, isNews }: Frame): void {
		const { last } = this.#row;
		// The very same frame: it goes to this peer as well.
		if (last?.kind === 'frame' && last.messages === messages) last.peers.push(this.#peer);
		else this.#row.add({ kind: 'frame', peers: [this.#peer], isNews, messages });
	}

	close(code: number): void {
		this.#row.add({ kind: 'close', peer: this.#peer, code });
		this.#onClose();
	}
}
