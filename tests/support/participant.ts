import WebSocketClient from 'ws';
import * as Y from 'yjs';
import { addNote, editNoteText, readNotes, type Author, type Note } from '$lib/board';
import type { PutBackReason } from '$lib/protocol/messages';
import { SESSION_COOKIE } from '../../src/lib/server/auth/cookie';
import { startSession } from '$lib/server/auth';
import type { Database } from '$lib/server/db/client';
import { BoardConnection, type BoardConnectionOptions } from '$lib/session/BoardConnection';
import { until } from './until.ts';

/** Starts a session for somebody. @returns Their `Cookie` header. */
export async function signIn(
	db: Database,
	holder: Parameters<typeof startSession>[1]
): Promise<string> {
	const { token } = await startSession(db, holder, new Date());
	return `${SESSION_COOKIE}=${token}`;
}

/** A `WebSocket` that brings these headers, as a browser brings its cookie. */
export function socketWith(headers: Record<string, string>): typeof WebSocket {
	return class extends WebSocketClient {
		constructor(url: string, protocols?: string[]) {
			super(url, protocols, { headers });
		}
	} as unknown as typeof WebSocket;
}

export interface ParticipantOptions {
	origin: string;
	boardId: string;
	cookie: string;
	author?: Author;
	/** Absent: an empty document. */
	doc?: Y.Doc;
	/** What tells whether the page is in sight; absent: it is. */
	page?: BoardConnectionOptions['page'];
}

/** Somebody at a board: the browser's own connection over a real socket. */
export class TestParticipant {
	readonly doc: Y.Doc;
	connection: BoardConnection;
	readonly putBack: { reason: PutBackReason; noteKey: string }[] = [];
	readonly #options: ParticipantOptions;
	/** As the tests name them; the server knows better. */
	readonly author: Author;

	constructor(options: ParticipantOptions) {
		this.doc = options.doc ?? new Y.Doc();
		this.#options = options;
		this.author = options.author ?? { id: 'somebody', name: 'Nogen', sectorId: null };
		this.connection = this.#connect();
	}

	/** Loses the network; what is written from now on is kept here. */
	drop(): void {
		this.connection.destroy();
	}

	comeBack(): void {
		this.connection = this.#connect();
	}

	#connect(): BoardConnection {
		const { boardId, origin, cookie, page } = this.#options;
		return new BoardConnection({
			boardId,
			doc: this.doc,
			user: this.author,
			origin,
			WebSocket: socketWith({ cookie }),
			...(page && { page }),
			onPutBack: (reason, noteKey) => this.putBack.push({ reason, noteKey })
		});
	}

	get notes(): Note[] {
		return readNotes(this.doc);
	}

	get texts(): string[] {
		return this.notes.map(({ text }) => text).sort();
	}

	/** @returns The note's key. */
	write(text: string, sectionKey = 'section'): string {
		const author = this.author;
		return addNote(this.doc, { text, sectionKey, author, writtenAt: 1_776_000_000_000 }, 'test');
	}

	edit(noteKey: string, text: string): void {
		editNoteText(this.doc, noteKey, text, 'test');
	}

	live(): Promise<void> {
		return until(() => this.connection.state === 'live');
	}

	/** Waits until the server has said that all of it is stored. */
	async stored(): Promise<void> {
		await until(() => this.connection.state === 'live' && !this.connection.unsaved);
	}

	/** Waits until the server has hung up for good. @returns Why. */
	async refused(): Promise<number | null> {
		await until(() => this.connection.state === 'refused');
		return this.connection.closeCode;
	}

	leave(): void {
		this.connection.destroy();
	}
}
