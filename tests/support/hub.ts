import type { Bus } from '$server/realtime/index';

/** A bus between servers in one process, as Redis is between processes. */
export class Hub {
	readonly #listeners = new Map<string, Set<(message: Uint8Array) => void>>();
	readonly #interested = new Set<(isLost: boolean) => void>();
	/** Loses messages on these channels; see `lose`. */
	#loses: (channel: string) => boolean = () => false;
	/** Whether something was lost since it was last told to. */
	hasLost = false;

	/** One server's end of it. Once it is closed, nothing goes in or out, as with a dead process. */
	bus(): Bus {
		const stops: (() => unknown)[] = [];
		let isOpen = true;
		return {
			isShared: true,
			publish: (channel, message) => {
				if (!isOpen) return;
				if (this.#loses(channel)) {
					this.hasLost = true;
					return;
				}
				const copy = Uint8Array.from(message);
				// Later, and in order, as over a network.
				setImmediate(() => this.#listeners.get(channel)?.forEach((listener) => listener(copy)));
			},
			subscribe: (channel, listener) => {
				const stop = this.#join(channel, listener);
				stops.push(stop);
				return stop;
			},
			onInterruption: (listener) => {
				this.#interested.add(listener);
				const stop = () => this.#interested.delete(listener);
				stops.push(stop);
				return stop;
			},
			close: () => {
				isOpen = false;
				stops.forEach((stop) => stop());
				return Promise.resolve();
			}
		};
	}

	#join(channel: string, listener: (message: Uint8Array) => void): () => void {
		const listeners = this.#listeners.get(channel) ?? new Set();
		this.#listeners.set(channel, listeners.add(listener));
		return () => listeners.delete(listener);
	}

	/** From now on messages on these channels are lost, and nobody is told. @returns How to stop. */
	lose(which: (channel: string) => boolean): () => void {
		this.hasLost = false;
		this.#loses = which;
		return () => (this.#loses = () => false);
	}

	/** As when Redis goes away and comes back: everybody is told, and messages are lost. */
	interrupt(isLost: boolean): void {
		this.#loses = () => isLost;
		for (const listener of [...this.#interested]) listener(isLost);
	}
}
