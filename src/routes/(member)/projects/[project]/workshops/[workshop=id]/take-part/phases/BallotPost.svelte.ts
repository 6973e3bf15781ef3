import type { SubmitFunction } from '@sveltejs/kit';

/**
 * Sends a form as a whole each time something in it has changed: one at a time, so that an older one never
 * arrives after a newer. What did not get through stays, and goes along with the next.
 */
export class BallotPost {
	form: HTMLFormElement | undefined = $state();
	/** The last one did not get through. */
	isUnsent = $state(false);
	#isSending = false;
	#isStale = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #isOpen: () => boolean;
	readonly #refused: () => void;

	/**
	 * @param isOpen Whether anything may be sent just now.
	 * @param refused What was sent does not stand: the last that was taken does.
	 */
	constructor(isOpen: () => boolean, refused: () => void) {
		this.#isOpen = isOpen;
		this.#refused = refused;
	}

	/** @param wait For more to change, in ms. */
	send(wait = 0): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#isStale = this.#isSending;
			if (!this.#isSending) this.form?.requestSubmit();
		}, wait);
	}

	readonly submit: SubmitFunction = ({ cancel }) => {
		// A locked form is empty: sent, it would take back all that was said.
		if (!this.#isOpen()) {
			this.isUnsent = true;
			return cancel();
		}
		this.#isSending = true;
		return async ({ result, update }) => {
			this.#isSending = false;
			this.isUnsent = result.type === 'error';
			const isRefused = result.type === 'failure';
			if (isRefused) this.#refused();
			if (!this.isUnsent) await update({ reset: false, invalidateAll: isRefused });
			if (this.#isStale) this.send();
		};
	};
}
