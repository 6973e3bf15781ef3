import { randomBytes } from 'node:crypto';
import type { Bus } from './bus';

/** How often a process says that it lives, and after how long a silence it does not, in ms. */
const BEAT = 500;
const SILENCE = 2500;

const CHANNEL = 'processes';

interface Watched {
	seenAt: number;
	gone: Set<() => void>;
}

/**
 * The processes that serve the same database: this one's name, and which of the others can be
 * reached. A name ends in the number of a life: a process that may have missed or lost messages
 * begins a new one, so that everybody lets go of what was agreed on with the old.
 */
export class Processes {
	readonly #bus: Bus;
	readonly #id = randomBytes(9).toString('base64url');
	readonly #watched = new Map<string, Watched>();
	readonly #timer: NodeJS.Timeout | null = null;
	readonly #stops: (() => void)[];
	#life = 1;
	#beatAt = performance.now();

	constructor(bus: Bus) {
		this.#bus = bus;
		this.#stops = [
			bus.subscribe(CHANNEL, (message) => this.#hear(Buffer.from(message).toString())),
			bus.onInterruption((isLost) => {
				if (isLost) this.#beginAnew();
			})
		];
		if (bus.isShared) this.#timer = setInterval(() => this.#beat(), BEAT).unref();
	}

	/** This process's name among them. */
	get own(): string {
		return `${this.#id}.${this.#life}`;
	}

	/**
	 * Calls back, once, when that process has fallen silent, or when messages from it or to it may
	 * have been lost. @returns How to stop watching.
	 */
	watch(name: string, gone: () => void): () => void {
		const watched = this.#watched.get(name) ?? { seenAt: performance.now(), gone: new Set() };
		this.#watched.set(name, watched);
		watched.gone.add(gone);
		return () => {
			watched.gone.delete(gone);
			if (watched.gone.size === 0 && this.#watched.get(name) === watched)
				this.#watched.delete(name);
		};
	}

	close(): void {
		if (this.#timer) clearInterval(this.#timer);
		for (const stop of this.#stops) stop();
		this.#watched.clear();
	}

	#hear(name: string): void {
		for (const [known, watched] of this.#watched) {
			if (known === name) watched.seenAt = performance.now();
			else if (lastingPart(known) === lastingPart(name)) this.#tellGone(known, watched);
		}
	}

	#beat(): void {
		this.#bus.publish(CHANNEL, Buffer.from(this.own));
		const now = performance.now();
		// We were late ourselves: what the others have said meanwhile is still to be read.
		const wasLate = now - this.#beatAt > 2 * BEAT;
		this.#beatAt = now;
		for (const [name, watched] of this.#watched) {
			if (wasLate) watched.seenAt = Math.max(watched.seenAt, now - SILENCE / 2);
			else if (now - watched.seenAt > SILENCE) this.#tellGone(name, watched);
		}
	}

	#beginAnew(): void {
		this.#life += 1;
		for (const [name, watched] of this.#watched) this.#tellGone(name, watched);
	}

	#tellGone(name: string, { gone }: Watched): void {
		this.#watched.delete(name);
		for (const tell of [...gone]) tell();
	}
}

/** What a process is called in all of its lives. */
export function lastingPart(name: string): string {
	return name.slice(0, name.lastIndexOf('.'));
}
