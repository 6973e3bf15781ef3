import type { PhaseState } from '$lib/domain/workshop/workshopState';

/** What every audience's state of a workshop has. */
export interface AnyWorkshopState {
	/** The server's clock when it was so, in ms since 1970. */
	at: number;
	phase: PhaseState | null;
}

/** How soon a stream that was refused is tried again, in ms. */
const RETRY = 3_000;
/** A stream that has been silent for so long is dead, in ms: the server's heart beats every 20 s. */
const SILENCE = 45_000;

/**
 * A workshop as it is just now, on a device: sent whole by the server each time something changes. It
 * comes back by itself after sleep, a lost network or a restart, and goes on showing what it knew.
 */
export class WorkshopFeed<State extends AnyWorkshopState> {
	#state: State;
	#isLost = $state(false);
	#isDismissed = $state(false);
	/** How far this device's clock is behind the server's, in ms. */
	#offset = $state(0);
	#source: EventSource | null = null;
	#retry: ReturnType<typeof setTimeout> | undefined;
	#silence: ReturnType<typeof setTimeout> | undefined;
	readonly #address: string;
	readonly #follow: () => void;
	/** The line may have died without a word while the device was away. */
	readonly #anew = () => {
		this.#close();
		this.#follow();
	};

	/** @param first As the page was loaded with. @param address Where the server tells it. */
	constructor(first: State, address: string) {
		this.#state = $state.raw(first);
		this.#offset = first.at - Date.now();
		this.#address = address;
		this.#follow = () => {
			if (document.visibilityState === 'visible') this.#open();
		};
		this.#open();
		document.addEventListener('visibilitychange', this.#follow);
		addEventListener('online', this.#anew);
	}

	get state(): State {
		return this.#state;
	}

	/** Nothing has been heard of the server for a while: what is shown may be old. */
	get isLost(): boolean {
		return this.#isLost;
	}

	/** The server has sent us away: there is nothing more to follow at this address. */
	get isDismissed(): boolean {
		return this.#isDismissed;
	}

	/** The server's clock, in ms since 1970. */
	get now(): number {
		return Date.now() + this.#offset;
	}

	destroy(): void {
		document.removeEventListener('visibilitychange', this.#follow);
		removeEventListener('online', this.#anew);
		this.#close();
	}

	#open(): void {
		if (this.#source && this.#source.readyState !== EventSource.CLOSED) return;
		this.#close();
		const source = (this.#source = new EventSource(this.#address));
		this.#heard();
		source.addEventListener('message', ({ data }: MessageEvent<string>) => {
			const state = JSON.parse(data) as State;
			this.#heard();
			this.#isLost = false;
			this.#offset = state.at - Date.now();
			this.#state = state;
		});
		source.addEventListener('beat', () => this.#heard());
		source.addEventListener('dismissed', () => {
			this.#isDismissed = true;
			this.#close();
		});
		source.addEventListener('error', () => {
			this.#isLost = true;
			if (source.readyState === EventSource.CLOSED) this.#retry = setTimeout(this.#follow, RETRY);
		});
	}

	#heard(): void {
		clearTimeout(this.#silence);
		this.#silence = setTimeout(() => {
			this.#isLost = true;
			this.#anew();
		}, SILENCE);
	}

	#close(): void {
		clearTimeout(this.#retry);
		clearTimeout(this.#silence);
		this.#source?.close();
		this.#source = null;
	}
}
