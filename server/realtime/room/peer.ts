import type { Grant } from '$lib/domain/workshop/grant';
import type { BoardRights } from '$lib/protocol/messages';
import type { PeerSocket } from './peerSocket';
import type { Person } from '../door/person';

/**
 * How far a peer has come. News goes only to who has had the whole board: an update in front of it
 * would build on things they do not have.
 */
export type PeerState = 'waiting' | 'inStep' | 'gone';

/** One connection of one person to one board. */
export interface Peer {
	readonly socket: PeerSocket;
	readonly person: Person;
	readonly rights: BoardRights;
	/** What exactly it may write just now; it changes with the phase of a workshop. */
	grant: Grant;
	state: PeerState;
	/** State vector up to which it surely has the board; null until it has asked. */
	known: Uint8Array | null;
	/** Edits received on this connection, from the first. */
	received: number;
	/** It has answered our step 1: from now on it can leave no gap. */
	hasSentAll: boolean;
	/** The id it is present under; the first it names, and the only one. */
	presenceId: number | null;
	/** Somebody looks at who is here: whoever does not is told nothing of the others. */
	watchesPresence: boolean;
}

export function newPeer(
	socket: PeerSocket,
	{ person, rights, grant }: Pick<Peer, 'person' | 'rights' | 'grant'>
): Peer {
	return {
		socket,
		person,
		rights,
		grant,
		state: 'waiting',
		known: null,
		received: 0,
		hasSentAll: false,
		presenceId: null,
		watchesPresence: true
	};
}
