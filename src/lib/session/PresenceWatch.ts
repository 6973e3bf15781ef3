import * as encoding from 'lib0/encoding';
import { removeAwarenessStates, type Awareness } from 'y-protocols/awareness';
import type { WebsocketProvider } from 'y-websocket';
import { messageKinds } from '../protocol/messages';

/** What tells whether a page is in sight: a browser's `document`. */
export type Page = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/**
 * Sees to it that the server tells who is here only while somebody looks at it: a page in the
 * background, or one that shows nobody, is not woken by every step the others take.
 */
export class PresenceWatch {
	readonly #provider: WebsocketProvider;
	readonly #page: Page | undefined;
	#isShown = true;
	/** As the server has it; every connection begins with yes. */
	#isTold = true;
	/** The next that is told is everybody, and takes the place of what was told before. */
	#awaitsAll = false;

	/** @param page Absent: always in sight. */
	constructor(provider: WebsocketProvider, page: Page | undefined) {
		this.#provider = provider;
		this.#page = page;
		const understand = provider.messageHandlers[messageKinds.presence];
		provider.messageHandlers[messageKinds.presence] = (...message) => {
			if (this.#awaitsAll) forgetOthers(provider.awareness, provider);
			this.#awaitsAll = false;
			understand?.(...message);
		};
		provider.on('status', this.#followStatus);
		page?.addEventListener('visibilitychange', this.#tell);
	}

	/** @param isShown Whether the page shows who is here. */
	show(isShown: boolean): void {
		this.#isShown = isShown;
		this.#tell();
	}

	destroy(): void {
		this.#provider.off('status', this.#followStatus);
		this.#page?.removeEventListener('visibilitychange', this.#tell);
	}

	readonly #followStatus = ({ status }: { status: string }): void => {
		if (status !== 'connected') return;
		this.#isTold = this.#awaitsAll = true;
		this.#tell();
	};

	readonly #tell = (): void => {
		const { wsconnected, ws } = this.#provider;
		const isWanted = this.#isShown && this.#page?.visibilityState !== 'hidden';
		if (!wsconnected || !ws || isWanted === this.#isTold) return;
		this.#isTold = this.#awaitsAll = isWanted;
		const encoder = encoding.createEncoder();
		encoding.writeVarUint(encoder, messageKinds.watchPresence);
		encoding.writeVarUint(encoder, isWanted ? 1 : 0);
		ws.send(encoding.toUint8Array(encoder));
	};
}

/** Of others nothing is known any more, not even how new the last word on them was. */
function forgetOthers(awareness: Awareness, origin: unknown): void {
	const others = [...awareness.meta.keys()].filter((client) => client !== awareness.clientID);
	removeAwarenessStates(awareness, others, origin);
	for (const client of others) awareness.meta.delete(client);
}
