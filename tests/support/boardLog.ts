import * as Y from 'yjs';
import { newBoardDoc } from '$lib/board';
import type { Connection, Database } from '$lib/server/db/client';
import { board } from '$lib/server/db/schema';
import { BoardLog } from '$server/realtime/log/log';
import { Ownership } from '$server/realtime/processes/ownership';

/** Runs `work` with a log over `connection`, and ends both. */
export async function withLog(
	connection: Pick<Connection, 'db' | 'apart'>,
	work: (log: BoardLog) => Promise<void>
): Promise<void> {
	const owner = new Ownership((onClose) => connection.apart(onClose), false);
	const writer = { sql: owner.sql, session: () => owner.session(), owns: () => true };
	const log = new BoardLog({ db: connection.db, writer });
	try {
		await work(log);
	} finally {
		await log.close();
		await owner.close();
	}
}

/** A board nobody has written on. @returns Its id. */
export async function newBoard(db: Database, projectId: string): Promise<string> {
	const [row] = await db
		.insert(board)
		.values({ projectId, title: 'Tavle' })
		.returning({ id: board.id });
	if (!row) throw new Error('no board was made');
	return row.id;
}

/** A document that is stored as it is written, the way a room does it. */
export class LoggedDoc {
	readonly doc = newBoardDoc();
	readonly boardId: string;
	/** Rows it has in the log. */
	rows = 0;
	throughId = 0;
	readonly #log: BoardLog;

	constructor(log: BoardLog, boardId: string) {
		this.#log = log;
		this.boardId = boardId;
	}

	/** Everything that `change` does is one row. @returns The row's id. */
	async edit(change: (doc: Y.Doc) => void): Promise<number> {
		const before = Y.encodeStateVector(this.doc);
		this.doc.transact(() => change(this.doc));
		const update = Y.encodeStateAsUpdate(this.doc, before);
		this.throughId = await this.#log.append(this.boardId, update);
		this.rows += 1;
		return this.throughId;
	}

	async compact(): Promise<void> {
		const { boardId, throughId, rows } = this;
		const state = Y.encodeStateAsUpdate(this.doc);
		if (!(await this.#log.compact(boardId, { throughId, rows, state })))
			throw new Error('it was not compacted');
		this.rows = 0;
	}
}
