import { Frame } from './frame';
import type { Peer } from './peer';
import type { Presence } from './presence';
import { presenceMessage, updateMessage } from './sync';
import { Window } from './window';

const between = (low: number, value: number, high: number) => Math.min(Math.max(low, value), high);

/** Presence that is due waits so long, in ms, for an update to go along with. */
const HOLD = 20;

/**
 * What everybody on a board hears: each update when it may be told, and who is where, at a lower
 * rate and along with an update where there is one. One write a reader costs more than what is in
 * it, so as much as possible goes in one.
 */
export class News {
	readonly #peers: ReadonlySet<Peer>;
	readonly #presence: Presence;
	readonly #window: Window;
	#held: NodeJS.Timeout | null = null;

	constructor(peers: ReadonlySet<Peer>, presence: Presence) {
		this.#peers = peers;
		this.#presence = presence;
		this.#window = new Window(
			() => this.#hold(),
			() => between(30, peers.size * 0.8, 80)
		);
	}

	update(update: Uint8Array): void {
		const presence = this.#held ? this.#takePresence() : null;
		this.#tell(updateMessage(update), presence);
	}

	/** Somebody came, moved or left. */
	presenceChanged(): void {
		this.#window.ask();
	}

	/** Nothing more is told. */
	stop(): void {
		this.#window.stop();
		if (this.#held) clearTimeout(this.#held);
		this.#held = null;
	}

	#hold(): void {
		this.#held ??= setTimeout(() => this.#tell(null, this.#takePresence()), HOLD);
	}

	#takePresence(): Uint8Array | null {
		if (this.#held) clearTimeout(this.#held);
		this.#held = null;
		const entries = this.#presence.take();
		return entries.length > 0 ? presenceMessage(entries) : null;
	}

	#tell(update: Uint8Array | null, presence: Uint8Array | null): void {
		const news = (...messages: (Uint8Array | null)[]) =>
			new Frame(
				messages.filter((message) => message !== null),
				{ isNews: true }
			);
		const plain = news(update);
		const full = presence ? news(update, presence) : plain;
		for (const { state, socket, watchesPresence } of this.#peers) {
			const frame = watchesPresence ? full : plain;
			if (state === 'inStep' && frame.messages.length > 0) socket.send(frame);
		}
	}
}
