import { randomBytes } from 'node:crypto';
import type { Bus } from './bus';

/** How often a process says that it lives, and after how long a silence it does not, in ms. */
const BEAT = 500;
const SILENCE = 2500;

const CHANNEL = 'processes';

/** The processes that serve the same database: this one's name, and which of the others live. */
export class Processes {
	/** This process's name among them. */
	readonly own = randomBytes(9).toString('base64url');
	readonly #bus: Bus;
	readonly #watched = new Map<string, { seenAt: number; gone: Set<() => void> }>();
	readonly #timer: NodeJS.Timeout | null = null;
	readonly #stopListening: () => void;

	constructor(bus: Bus) {
		this.#bus = bus;
		this.#stopListening = bus.subscribe(CHANNEL, (message) => {
			const watched = this.#watched.get(Buffer.from(message).toString());
			if (watched) watched.seenAt = performance.now();
		});
		if (bus.isShared) this.#timer = setInterval(() => this.#beat(), BEAT).unref();
	}

	/** Calls back, once, when that process has fallen silent. @returns How to stop watching. */
	watch(name: string, gone: () => void): () => void {
		const watched = this.#watched.get(name) ?? { seenAt: performance.now(), gone: new Set() };
		this.#watched.set(name, watched);
		watched.gone.add(gone);
		return () => {
			watched.gone.delete(gone);
			if (watched.gone.size === 0) this.#watched.delete(name);
		};
	}

	close(): void {
		if (this.#timer) clearInterval(this.#timer);
		this.#stopListening();
		this.#watched.clear();
	}

	#beat(): void {
		this.#bus.publish(CHANNEL, Buffer.from(this.own));
		for (const [name, { seenAt, gone }] of this.#watched) {
			if (performance.now() - seenAt < SILENCE) continue;
			this.#watched.delete(name);
			for (const tell of gone) tell();
		}
	}
}
