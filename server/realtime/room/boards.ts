import type * as Y from 'yjs';
import type { Connection } from '$lib/server/db/client';
import { BoardKeeper, type KeptBoard } from '../log/keeper';
import { loadBoard } from '../log/loadBoard';
import { BoardLog } from '../log/log';
import type { Bus } from '../processes/bus';
import { Mail } from '../processes/mail';
import { openBoard } from '../processes/openBoard';
import { Ownership } from '../processes/ownership';
import { Processes } from '../processes/processes';
import { Room } from './room';
import { Rooms } from './rooms';
import { readStored } from '../log/storedBoard';

export interface BoardsOptions {
	connection: Connection;
	bus: Bus;
	/** How long a board that everybody has left stays open, in ms. */
	keepFor: number;
}

/** Everything that boards are kept, owned and opened with, put together. */
export class Boards {
	readonly rooms: Rooms;
	readonly #ownership: Ownership;
	readonly #log: BoardLog;
	readonly #processes: Processes;
	readonly #mail: Mail;
	readonly #connection: Connection;

	constructor({ connection, bus, keepFor }: BoardsOptions) {
		this.#connection = connection;
		this.#ownership = new Ownership((onClose) => connection.apart(onClose), bus.isShared);
		this.#log = new BoardLog({ db: connection.db, writer: this.#ownership });
		this.#processes = new Processes(bus);
		this.#mail = new Mail(bus, this.#processes);
		this.rooms = new Rooms(
			(board, onAbandoned) =>
				openBoard(
					board,
					{
						ownership: this.#ownership,
						mail: this.#mail,
						load: (board, onAbandoned) => this.#load(board, onAbandoned),
						loadDoc: (boardId) => this.#loadDoc(boardId),
						leave: (boardId, live, peer) => void this.rooms.leave(boardId, live, peer)
					},
					onAbandoned
				),
			keepFor
		);
	}

	/** Bytes of edits that wait for the database. */
	get unsavedBytes(): number {
		return this.#log.unsavedBytes;
	}

	/** @throws OccupiedError where another process serves the database, and nothing ties them. */
	ready(): Promise<void> {
		return this.#ownership.begin();
	}

	/** Hangs up on everybody and stores everything, as far as the database lets it. */
	async close(code: number): Promise<void> {
		await Promise.all([this.rooms.closeAll(code), this.#log.close()]);
		this.#mail.close();
		this.#processes.close();
		await this.#ownership.close();
	}

	async #load(board: KeptBoard, onAbandoned: () => void): Promise<Room> {
		const storage = { log: this.#log, sql: this.#connection.sql };
		return new Room(await BoardKeeper.load(board, storage, onAbandoned));
	}

	async #loadDoc(boardId: string): Promise<Y.Doc> {
		const { db } = this.#connection;
		const { doc } = await loadBoard((before) => readStored(db, boardId, { before }));
		return doc;
	}
}
