/**
 * Which version of a record a form was begun from. Until somebody enters the form it follows the
 * record; from then on it stands still, while the page around it goes on changing.
 *
 * @example
 * const hold = new FormHold(() => data.item.version);
 * {#key hold.version}<form onfocusin={() => hold.begin()}>…{/key}
 */
export class FormHold {
	readonly #newest: () => number;
	#begunFrom = $state<number | null>(null);

	/** @param newest The record's version now, read anew each time. */
	constructor(newest: () => number) {
		this.#newest = newest;
	}

	/** The version the form stands for: what it sends back, and the key to make it anew by. */
	get version(): number {
		return this.#begunFrom ?? this.#newest();
	}

	/** Somebody has entered the form, and it is neither saved nor given up. */
	get isBegun(): boolean {
		return this.#begunFrom !== null;
	}

	/** Somebody else has changed the record since the form was begun. */
	get isBehind(): boolean {
		return this.version !== this.#newest();
	}

	/** Somebody has entered the form: it stands still from now on. */
	begin(): void {
		this.#begunFrom ??= this.#newest();
	}

	/** Saved or given up: the form follows the record again. */
	release(): void {
		this.#begunFrom = null;
	}
}
