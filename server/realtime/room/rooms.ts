import type * as Y from 'yjs';
import { log } from '$lib/server/log';
import { faultOf } from '$lib/server/faultOf';
import type { KeptBoard } from '../log/keeper';
import type { LiveBoard } from './liveBoard';
import type { Peer } from './peer';
import type { OpenBoard } from '../processes/openBoard';

interface OpenRoom {
	board: KeptBoard;
	opened: Promise<OpenBoard>;
	/** Runs while nobody is there. */
	unload: NodeJS.Timeout | null;
	/** Set when it is being put away: whoever comes now waits for that, and opens it again. */
	closing: Promise<void> | null;
	/** How many are on their way in. */
	entering: number;
}

/** All open boards: each is opened once, kept a little after the last leaves, then put away. */
export class Rooms {
	readonly #open = new Map<string, OpenRoom>();
	readonly #openBoard: (board: KeptBoard, onAbandoned: () => void) => Promise<OpenBoard>;
	readonly #keepFor: number;

	/** @param keepFor How long an empty room is kept, in ms. */
	constructor(
		openBoard: (board: KeptBoard, onAbandoned: () => void) => Promise<OpenBoard>,
		keepFor: number
	) {
		this.#openBoard = openBoard;
		this.#keepFor = keepFor;
	}

	get size(): number {
		return this.#open.size;
	}

	/**
	 * Runs `enter` with the board's room, loaded. The room stays open until it returns; whoever joined
	 * keeps it open from then on.
	 */
	async visit<T>(board: KeptBoard, enter: (room: LiveBoard) => T | Promise<T>): Promise<T> {
		const entry = await this.#opened(board);
		entry.entering += 1;
		this.#keep(entry);
		try {
			const { live } = await entry.opened;
			if (this.#open.get(board.boardId) === entry) return await enter(live);
		} finally {
			entry.entering -= 1;
			await this.#unloadLater(entry);
		}
		// It was broken off between being opened and being entered.
		return this.visit(board, enter);
	}

	async leave(boardId: string, room: LiveBoard, peer: Peer): Promise<void> {
		room.leave(peer);
		const entry = this.#open.get(boardId);
		if (entry) await this.#unloadLater(entry);
	}

	edit(board: KeptBoard, change: (doc: Y.Doc) => void): Promise<void> {
		return this.visit(board, (room) => room.edit(change));
	}

	/** Hangs up on everybody and stores everything. Ends when the log does, at the latest. */
	async closeAll(code: number): Promise<void> {
		const closed = [...this.#open.values()].map(async (entry) => {
			const open = await entry.opened.catch(() => null);
			open?.live.closePeers(code);
			await this.#close(entry, { compact: false });
		});
		await Promise.all(closed);
	}

	async #opened(board: KeptBoard): Promise<OpenRoom> {
		for (;;) {
			const open = this.#open.get(board.boardId);
			if (!open) return this.#openNow(board);
			if (!open.closing) return open;
			await open.closing;
		}
	}

	#openNow(board: KeptBoard): OpenRoom {
		const entry: OpenRoom = {
			board,
			opened: this.#openBoard(board, () => this.#forget(entry)),
			unload: null,
			closing: null,
			entering: 0
		};
		this.#open.set(board.boardId, entry);
		// A board that could not be loaded is tried anew by the next who comes.
		entry.opened.catch(() => this.#forget(entry));
		return entry;
	}

	#keep(entry: OpenRoom): void {
		if (entry.unload) clearTimeout(entry.unload);
		entry.unload = null;
	}

	async #unloadLater(entry: OpenRoom): Promise<void> {
		const open = await entry.opened.catch(() => null);
		if (!open || open.live.peers.size > 0 || entry.entering > 0 || entry.closing) return;
		this.#keep(entry);
		entry.unload = setTimeout(() => {
			// Somebody may have joined from another process meanwhile.
			if (open.live.peers.size > 0) return;
			this.#close(entry, { compact: true }).catch((error: unknown) =>
				log.error({ board: entry.board.boardId, fault: faultOf(error) }, 'a board was not put away')
			);
		}, this.#keepFor);
		entry.unload.unref();
	}

	#close(entry: OpenRoom, how: { compact: boolean }): Promise<void> {
		this.#keep(entry);
		entry.closing ??= this.#putAway(entry, how).finally(() => this.#forget(entry));
		return entry.closing;
	}

	async #putAway(entry: OpenRoom, how: { compact: boolean }): Promise<void> {
		const open = await entry.opened.catch(() => null);
		await open?.putAway(how);
	}

	#forget(entry: OpenRoom): void {
		this.#keep(entry);
		if (this.#open.get(entry.board.boardId) === entry) this.#open.delete(entry.board.boardId);
	}
}
