import type { BoardRights } from '$lib/protocol/messages';
import * as Y from 'yjs';
import type { Frame } from '../frame';
import type { LiveBoard } from '../liveBoard';
import { newPeer, type Peer } from '../peer';
import type { PeerSocket } from '../peerSocket';
import type { Person } from '../person';
import type { Bus } from './bus';
import { inwardChannel, outwardChannel } from './channels';
import {
	decodeInward,
	encodeOutward,
	type Envelope,
	type Inward,
	type Outward
} from './linkMessages';
import type { Processes } from './processes';
import { Row } from './row';

interface Link {
	name: string;
	from: string;
	/** The envelope that comes next. */
	expected: number;
	row: Row<Outward>;
	peers: Map<number, Peer>;
	stopWatching: () => void;
}

export interface HostOptions {
	boardId: string;
	room: LiveBoard;
	/** Lets a peer go, as when its socket has closed. */
	leave: (peer: Peer) => void;
	bus: Bus;
	processes: Processes;
}

/**
 * Takes in, for a board this process owns, the people whose sockets are in other processes. To the
 * room they are peers like all others.
 */
export class Host {
	readonly #options: HostOptions;
	readonly #links = new Map<string, Link>();
	readonly #stopListening: () => void;

	constructor(options: HostOptions) {
		this.#options = options;
		const { bus, boardId } = options;
		this.#stopListening = bus.subscribe(inwardChannel(boardId), (message) =>
			this.#hear(decodeInward(message))
		);
	}

	/** Ends every link; their peers are gone. */
	close(): void {
		this.#stopListening();
		for (const link of [...this.#links.values()]) this.#end(link);
	}

	#hear({ from, link: name, place, parts }: Envelope<Inward>): void {
		if (parts[0]?.kind === 'hello') return this.#welcome(from, name);
		const link = this.#links.get(from);
		// An older link's last words; its process has been told, or will notice.
		if (link?.name !== name) return;
		if (place !== link.expected) return this.#end(link);
		link.expected += 1;
		for (const part of parts) this.#take(link, part);
	}

	#welcome(from: string, name: string): void {
		const before = this.#links.get(from);
		if (before && before.name !== name) this.#forget(before);
		if (before?.name !== name) {
			const link: Link = {
				name,
				from,
				expected: 1,
				row: new Row((place, parts) => this.#send(link, place, parts)),
				peers: new Map(),
				stopWatching: this.#options.processes.watch(from, () => this.#forget(link))
			};
			this.#links.set(from, link);
		}
		this.#send({ from, name }, 0, [{ kind: 'welcome' }]);
	}

	#take(link: Link, part: Inward): void {
		const { room, leave } = this.#options;
		if (part.kind === 'join') {
			const { person, rights } = JSON.parse(part.who) as { person: Person; rights: BoardRights };
			const peer = newPeer(new RemoteSocket(link.row, part.peer), person, rights);
			link.peers.set(part.peer, peer);
			return room.join(peer);
		}
		if (part.kind === 'edit') return this.#edit(link, part);
		if (part.kind === 'bye') return this.#forget(link);
		const peer = 'peer' in part ? link.peers.get(part.peer) : undefined;
		if (!peer) return;
		if (part.kind === 'message') room.receive(peer, part.bytes);
		if (part.kind === 'relief') peer.socket.onRelief?.();
		if (part.kind !== 'leave') return;
		link.peers.delete(part.peer);
		leave(peer);
	}

	#edit({ row }: Link, { edit, update }: { edit: number; update: Uint8Array }): void {
		const tell = (isStored: boolean) => row.add({ kind: 'edited', edit, isStored });
		this.#options.room
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
		for (const peer of link.peers.values()) this.#options.leave(peer);
		link.peers.clear();
	}

	#send({ from, name }: { from: string; name: string }, place: number, parts: Outward[]): void {
		const { boardId, bus, processes } = this.#options;
		const envelope = { boardId, from: processes.own, link: name, place, parts };
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

	constructor(row: Row<Outward>, peer: number) {
		this.#row = row;
		this.#peer = peer;
	}

	send({ messages, isNews }: Frame): void {
		const { last } = this.#row;
		// The very same frame: it goes to this peer as well.
		if (last?.kind === 'frame' && last.messages === messages) last.peers.push(this.#peer);
		else this.#row.add({ kind: 'frame', peers: [this.#peer], isNews, messages });
	}

	close(code: number): void {
		this.#row.add({ kind: 'close', peer: this.#peer, code });
	}
}
