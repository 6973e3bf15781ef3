/**
 * Gathers work: the first ask after quiet is answered at once, those that follow wait for the end of
 * the window. A turn of the event loop would be no window: below saturation it gathers nothing.
 */
export class Window {
	readonly #work: () => void;
	readonly #length: () => number;
	#timer: NodeJS.Timeout | null = null;
	#isAsked = false;

	/** @param length Of the window, in ms; asked anew each time. */
	constructor(work: () => void, length: () => number) {
		this.#work = work;
		this.#length = length;
	}

	ask(): void {
		this.#isAsked = true;
		if (this.#timer === null) this.flush();
	}

	/** Does what is asked for now, and begins a new window. */
	flush(): void {
		if (!this.#isAsked) return;
		this.#isAsked = false;
		this.#open();
		this.#work();
	}

	/** Nothing is done any more. */
	stop(): void {
		if (this.#timer) clearTimeout(this.#timer);
		this.#isAsked = false;
		this.#timer = null;
	}

	#open(): void {
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#timer = null;
			this.flush();
		}, this.#length());
	}
}
