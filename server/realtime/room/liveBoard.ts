import type { Grant } from '$lib/domain/workshop/grant';
import type * as Y from 'yjs';
import type { Peer } from './peer';

/** An open board, wherever its document is: in this process or in another. */
export interface LiveBoard {
	/** Those whose socket is in this process. */
	readonly peers: ReadonlySet<Peer>;
	join(peer: Peer): void;
	leave(peer: Peer): void;
	/** Lets them write something else from now on than before, and tells them. */
	regrant(peer: Peer, grant: Grant): void;
	/** Takes one message in. Whoever sends what is none is hung up on. */
	receive(peer: Peer, bytes: Uint8Array): void;
	/** An edit by the server itself. Resolves when it is stored; rejects where it is not. */
	edit(change: (doc: Y.Doc) => void): Promise<void>;
	/** Hangs up on everybody. */
	closePeers(code: number): void;
	/** Stores all there is and lets go of the board; nothing more may come. */
	putAway(how: { compact: boolean }): Promise<void>;
}
