import WebSocketClient from 'ws';
import * as Y from 'yjs';
import type { Author } from '$lib/board';
import { BoardConnection } from '$lib/session/BoardConnection';

/** What opens a board: who, and from where. */
export interface Opening {
	/** Where the application is: `http://127.0.0.1:<port>`. */
	address: string;
	/** The address people use. */
	origin: string;
	cookie: string;
	boardId: string;
	author: Author;
}

/** A board that somebody has open: the browser's own connection over a real socket. */
export class OpenBoard {
	readonly doc = new Y.Doc();
	readonly author: Author;
	readonly #connection: BoardConnection;
	/** Edits that the server has undone. */
	putBack = 0;

	constructor({ address, origin, cookie, boardId, author }: Opening) {
		this.author = author;
		this.#connection = new BoardConnection({
			boardId,
			doc: this.doc,
			user: author,
			origin: address,
			WebSocket: socketWith({ cookie, origin }),
			onPutBack: () => (this.putBack += 1)
		});
	}

	/** Whether it holds something that the server has not stored yet. */
	get unsaved(): boolean {
		return this.#connection.unsaved;
	}

	/** Waits until all of the board is here. Rejects where the server will not have this person. */
	live(): Promise<void> {
		const connection = this.#connection;
		return new Promise((resolve, reject) => {
			const look = () => {
				if (connection.state === 'live') resolve();
				if (connection.state === 'refused')
					reject(new Error(`the board was refused: ${connection.closeCode}`));
			};
			connection.onChange(look);
			look();
		});
	}

	close(): void {
		this.#connection.destroy();
		this.doc.destroy();
	}
}

/** A `WebSocket` that brings these headers, as a browser brings its cookie. */
function socketWith(headers: Record<string, string>): typeof WebSocket {
	return class extends WebSocketClient {
		constructor(url: string, protocols?: string[]) {
			super(url, protocols, { headers });
		}
	} as unknown as typeof WebSocket;
}
