import type { DomainEvent } from '$lib/protocol/topics';
import { faultOf } from '$lib/server/faultOf';
import { subscribe } from '$lib/server/events';
import { log } from '$lib/server/log';

type Listener = (state: string) => void;

/**
 * How soon an event is to be told: `turn` and `now` at once, `soon` when counts are; null: it changes
 * nothing here. At a turn what is each person's own is other than before, too.
 */
export type Urgency = 'turn' | 'now' | 'soon' | null;

/** How soon a state that could not be read is read again, in ms. */
const RETRY = 1_000;

/**
 * One audience of one workshop: its state is asked for once when something changes, and told to all of
 * them as the same bytes. What turns every device (a phase, a lock) goes at once; counts wait for each
 * other.
 */
export class WorkshopFeed {
	readonly #listeners = new Set<Listener>();
	readonly #read: () => Promise<object>;
	readonly #unsubscribe: () => void;
	readonly #countEvery: number;
	#timer: NodeJS.Timeout | null = null;
	#reading: Promise<void> | null = null;
	#isStale = false;
	#last: string | null = null;
	/** How often what is people's own has changed: told so that a device asks for it. */
	#turns = 0;

	/**
	 * @param concerns Whether an event changes the state, and how soon it is to be told.
	 * @param read Reads the state anew, without the time.
	 * @param countEvery How long counts may wait, in ms, so that eighty votes are not eighty answers.
	 */
	constructor(
		concerns: (event: DomainEvent) => Urgency,
		read: () => Promise<object>,
		countEvery: number
	) {
		this.#read = read;
		this.#countEvery = countEvery;
		this.#unsubscribe = subscribe((event) => {
			const when = concerns(event);
			if (when === 'turn') this.#turns += 1;
			if (when === 'turn' || when === 'now') void this.#tell();
			if (when === 'soon') this.#timer ??= setTimeout(() => void this.#tell(), this.#countEvery);
		});
	}

	get isEmpty(): boolean {
		return this.#listeners.size === 0;
	}

	/** Tells the state as it is, and each one after. @returns How to stop. */
	listen(listener: Listener): () => void {
		this.#listeners.add(listener);
		if (this.#last) listener(timed(this.#last));
		else void this.#tell();
		return () => this.#listeners.delete(listener);
	}

	close(): void {
		this.#unsubscribe();
		if (this.#timer) clearTimeout(this.#timer);
	}

	/** What happens while it is being read is in no answer yet: it is read once more. */
	async #tell(): Promise<void> {
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
		this.#isStale = true;
		// Begun a moment later: what one commit tells of is read once.
		this.#reading ??= Promise.resolve().then(() => this.#readAll());
		await this.#reading;
	}

	async #readAll(): Promise<void> {
		while (this.#isStale) {
			this.#isStale = false;
			try {
				const turns = this.#turns;
				const state = JSON.stringify({ turns, ...(await this.#read()) });
				if (state === this.#last) continue;
				this.#last = state;
			} catch (error) {
				log.error({ fault: faultOf(error) }, 'the state of a workshop could not be read');
				// Nobody else will ask again: until the next change, a room might stand at the last phase.
				if (!this.isEmpty) this.#timer ??= setTimeout(() => void this.#tell(), RETRY).unref();
				continue;
			}
			const text = timed(this.#last);
			for (const listener of this.#listeners) listener(text);
		}
		// At once, and not a moment after: whoever calls in between would be heard by nobody.
		this.#reading = null;
	}
}

/** With the server's clock, by which devices set theirs. */
const timed = (state: string) => `{"at":${Date.now()},${state.slice(1)}`;
