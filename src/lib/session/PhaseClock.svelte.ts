import type { WorkshopFeed, AnyWorkshopState } from './WorkshopFeed.svelte';

/** How often it looks at the time, in ms: often enough that no second is skipped. */
const LOOK_EVERY = 250;

/** The clock of the phase that runs, by the server's time: the same second on every device. */
export class PhaseClock {
	#seconds: number | null = $state(null);
	readonly #timer: ReturnType<typeof setInterval>;
	readonly #feed: Pick<WorkshopFeed<AnyWorkshopState>, 'state' | 'now'>;

	constructor(feed: Pick<WorkshopFeed<AnyWorkshopState>, 'state' | 'now'>) {
		this.#feed = feed;
		this.#look();
		this.#timer = setInterval(() => this.#look(), LOOK_EVERY);
	}

	/** What is left, in whole seconds; below zero: so long over time. Null: nothing runs. */
	get seconds(): number | null {
		return this.#seconds;
	}

	destroy(): void {
		clearInterval(this.#timer);
	}

	#look(): void {
		const { phase } = this.#feed.state;
		if (!phase) this.#seconds = null;
		else if (phase.pausedSeconds !== null) this.#seconds = phase.pausedSeconds;
		else if (phase.endsAt === null) this.#seconds = null;
		else this.#seconds = Math.ceil((phase.endsAt - this.#feed.now) / 1000);
	}
}
