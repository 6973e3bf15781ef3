import type { BoardRights } from '$lib/protocol/messages';
import type { Person } from './person';

/** What a room needs of a socket; tests pass a plain object. */
export interface PeerSocket {
	send(message: Uint8Array): void;
	close(code: number): void;
	/** Ends the connection without waiting for what is unsent. */
	terminate(): void;
	readonly bufferedAmount: number;
}

/**
 * How far a peer has come. Frames go only to who has had the whole board: an update in front of it
 * would build on things they do not have.
 */
export type PeerState =
	| { kind: 'waiting' }
	/** `answerBytes`: what the answer itself may still keep unsent. */
	| { kind: 'inStep'; answerBytes: number }
	| { kind: 'gone' };

/** One connection of one person to one board. */
export interface Peer {
	readonly socket: PeerSocket;
	readonly person: Person;
	readonly rights: BoardRights;
	state: PeerState;
	/** Edits received on this connection, from the first. */
	received: number;
	/** It has answered our step 1: from now on it can leave no gap. */
	hasSentAll: boolean;
	/** The id it is present under; the first it names, and the only one. */
	presenceId: number | null;
}

export function newPeer(socket: PeerSocket, person: Person, rights: BoardRights): Peer {
	return {
		socket,
		person,
		rights,
		state: { kind: 'waiting' },
		received: 0,
		hasSentAll: false,
		presenceId: null
	};
}
