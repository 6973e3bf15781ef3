import * as decoding from 'lib0/decoding';
import { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import type { Author } from '../board';
import { grants, type Grant } from '../domain/workshop/grant';
import { closeCodes } from '../protocol/closeCodes';
import { messageKinds, type BoardRights, type PutBackReason } from '../protocol/messages';
import { SYNC_FOLDER } from '../protocol/realtime';
import { announcePresence } from './announcePresence';
import { EditTally } from './EditTally';
import { isSignedOut } from './isSignedOut';
import { PresenceWatch, type Page } from './PresenceWatch';
import { watchedSocket } from './watchedSocket';

export interface BoardConnectionOptions {
	boardId: string;
	doc: Y.Doc;
	/** Shown to the others until the server has put its own word in its place. */
	user: Author;
	/** An edit from here was undone by the server; the note's key is '' where no note is meant. */
	onPutBack?: (reason: PutBackReason, noteKey: string) => void;
	/** Where the server is; the page's own by default. */
	origin?: string;
	WebSocket?: typeof WebSocket;
	/** Whether it is in sight; the browser's own by default, and always where there is none. */
	page?: Page;
}

export type ConnectionState = 'connecting' | 'live' | 'offline' | 'refused';

type Handler = WebsocketProvider['messageHandlers'][number];

/** After so many attempts that did not even open, it is asked whether the session has ended. */
const FAILURES_BEFORE_ASKING = 3;

/** The line between one document and the server: comes back by itself, and knows what is stored. */
export class BoardConnection {
	readonly awareness: Awareness;
	state: ConnectionState = 'connecting';
	/** Why the server will not have this person here; see closeCodes. */
	closeCode: number | null = null;
	/** The server says it cannot store just now. */
	savingFails = false;
	/** What this person may do; null until the server has said it. */
	rights: BoardRights | null = null;
	/** What exactly it may write just now; null until the server has said it. */
	grant: Grant | null = null;

	readonly #provider: WebsocketProvider;
	readonly #tally = new EditTally();
	readonly #listeners = new Set<() => void>();
	readonly #options: BoardConnectionOptions;
	readonly #presenceWatch: PresenceWatch;
	readonly #stopPresence: () => void;
	#failures = 0;
	#isDestroyed = false;

	constructor(options: BoardConnectionOptions) {
		this.#options = options;
		const { boardId, doc, origin = location.origin } = options;
		this.awareness = new Awareness(doc);
		this.awareness.setLocalState({ user: options.user });
		this.#provider = new WebsocketProvider(
			`${origin.replace(/^http/, 'ws')}${SYNC_FOLDER}`,
			boardId,
			doc,
			{
				awareness: this.awareness,
				// Two tabs would otherwise exchange edits past the server, and past rights.
				disableBc: true,
				connect: false,
				WebSocketPolyfill: watchedSocket(options.WebSocket ?? WebSocket, (message) =>
					this.#tally.sent(message)
				)
			}
		);
		doc.on('update', this.#edited);
		this.#stopPresence = announcePresence(this.#provider);
		this.#presenceWatch = new PresenceWatch(this.#provider, options.page ?? globalThis.document);
		this.#understandServer();
		this.#followState();
		this.#provider.connect();
	}

	/** Whether something written here is not yet stored by the server. */
	get unsaved(): boolean {
		// Who may only read has written nothing; what this device kept came from the server.
		return this.rights !== 'read' && this.#tally.isUnsaved;
	}

	/** Calls back whenever anything this object says has changed. @returns How to stop. */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** @param isShown Whether anything on the page shows who else is here; it does until told. */
	showPresence(isShown: boolean): void {
		this.#presenceWatch.show(isShown);
	}

	destroy(): void {
		this.#isDestroyed = true;
		this.#options.doc.off('update', this.#edited);
		this.#stopPresence();
		this.#presenceWatch.destroy();
		this.#listeners.clear();
		this.#provider.destroy();
		this.awareness.destroy();
	}

	readonly #edited = (_update: Uint8Array, origin: unknown): void => {
		if (origin === this.#provider || this.#tally.isUnsaved) return;
		this.#tally.edited();
		this.#tell();
	};

	#understandServer(): void {
		const on = (kind: number, handle: (decoder: decoding.Decoder) => void) => {
			const handler: Handler = (_encoder, decoder) => {
				handle(decoder);
				this.#tell();
			};
			this.#provider.messageHandlers[kind] = handler;
		};
		on(messageKinds.committed, (decoder) => this.#tally.stored(decoding.readVarUint(decoder)));
		on(messageKinds.saving, (decoder) => (this.savingFails = decoding.readVarUint(decoder) === 1));
		on(messageKinds.rights, (decoder) => {
			this.rights = decoding.readVarString(decoder) === 'write' ? 'write' : 'read';
			const said = decoding.hasContent(decoder) ? decoding.readVarString(decoder) : 'all';
			this.grant = grants.find((known) => known === said) ?? 'nothing';
		});
		on(messageKinds.putBack, (decoder) => {
			const reason = decoding.readVarString(decoder) as PutBackReason;
			this.#options.onPutBack?.(reason, decoding.readVarString(decoder));
		});
	}

	#followState(): void {
		const provider = this.#provider;
		provider.on('status', ({ status }) => {
			if (status === 'connecting') this.#tally.connected();
			if (status === 'connected') this.#failures = 0;
		});
		provider.on('sync', (isSynced: boolean) => {
			if (isSynced) this.#become('live');
		});
		provider.on('connection-close', () => {
			this.savingFails = false;
			if (this.state !== 'refused') this.#become('offline');
			this.#failures += 1;
			if (this.#failures % FAILURES_BEFORE_ASKING === 0) void this.#askWhetherSignedOut();
		});
		provider.on('closed', ({ code }) => this.#refused(code));
	}

	/** A browser does not say why an upgrade was refused: it looks like no network at all. */
	async #askWhetherSignedOut(): Promise<void> {
		if ((await isSignedOut()) && !this.#isDestroyed && this.state !== 'live') {
			this.#provider.disconnect();
			this.#refused(closeCodes.signedOut);
		}
	}

	#refused(code: number): void {
		this.closeCode = code;
		this.#become('refused');
	}

	#become(state: ConnectionState): void {
		this.state = state;
		this.#tell();
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}
