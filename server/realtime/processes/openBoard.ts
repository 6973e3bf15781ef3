import type { Peer } from '../room/peer';
import type { LiveBoard } from '../room/liveBoard';
import type { KeptBoard } from '../log/keeper';
import { AwayBoard, type AwayBoardOptions } from './awayBoard';
import { Host } from './host';
import type { Mail } from './mail';
import type { Ownership } from './ownership';

/** An open board, and how to put it away and let go of it. */
export interface OpenBoard {
	live: LiveBoard;
	putAway(how: { compact: boolean }): Promise<void>;
}

export interface BoardOpenerOptions {
	ownership: Ownership;
	mail: Mail;
	/** Loads the board into this process. */
	load: (board: KeptBoard, onAbandoned: () => void) => Promise<LiveBoard & { abandon(): void }>;
	loadDoc: (boardId: string) => ReturnType<AwayBoardOptions['loadDoc']>;
	/** Lets a peer go, as when its socket has closed. */
	leave: (boardId: string, live: LiveBoard, peer: Peer) => void;
}

/** An owner that is just starting or stopping answers nobody; it is asked so often. */
const ATTEMPTS = 10;

/**
 * Opens a board here where no other process owns it, and where one does, there.
 *
 * @param onAbandoned Called when it is no longer to be used and has to be opened anew.
 */
export async function openBoard(
	board: KeptBoard,
	options: BoardOpenerOptions,
	onAbandoned: () => void
): Promise<OpenBoard> {
	const { mail, loadDoc } = options;
	const { boardId } = board;
	for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
		const here = await openHere(board, options, onAbandoned);
		if (here) return here;
		const live = await AwayBoard.open({
			boardId,
			mail,
			loadDoc: () => loadDoc(boardId),
			onAbandoned
		});
		if (live) return { live, putAway: () => live.putAway() };
	}
	throw new Error('nobody answers for the board');
}

/** @returns Null where another process owns the board. */
async function openHere(
	board: KeptBoard,
	{ ownership, mail, load, leave }: BoardOpenerOptions,
	onAbandoned: () => void
): Promise<OpenBoard | null> {
	const { boardId } = board;
	const { bus, processes } = mail;
	let live: (LiveBoard & { abandon(): void }) | null = null;
	if (!(await ownership.take(boardId, () => live?.abandon()))) return null;
	const host = new Host({
		boardId,
		bus,
		processes,
		surelyOwned: () => ownership.surelyOwns(boardId),
		leave: (room, peer) => leave(boardId, room, peer)
	});
	let isReleased = false;
	// Once: by the time it is asked for again it may have been opened anew.
	const release = async () => {
		if (isReleased) return;
		isReleased = true;
		host.close();
		await ownership.release(boardId);
	};
	try {
		const room = (live = await load(board, () => {
			void release();
			onAbandoned();
		}));
		// Lost while it was loaded: somebody else may have written it since.
		if (!ownership.owns(boardId)) room.abandon();
		else host.open(room);
		return {
			live,
			async putAway(how) {
				host.stopListening();
				await room.putAway(how);
				await release();
			}
		};
	} catch (error) {
		await release();
		throw error;
	}
}
