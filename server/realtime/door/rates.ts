import { limits } from '$lib/protocol/limits';
import { messageKinds, syncSteps } from '$lib/protocol/messages';
import { Bucket } from './bucket';

const { rates } = limits;

/** What is done with a message: taken in, passed over without a word, or answered by hanging up. */
export type Pace = 'fine' | 'drop' | 'tooFast';

/**
 * How fast one connection sends, asked before anything is read beyond the first two bytes. Honest work
 * never meets these limits. Presence above them is only passed over: a stock client echoes what it
 * hears of everybody, and that is more the more people there are.
 */
export class Rates {
	readonly #edits: Bucket;
	readonly #bytes: Bucket;
	readonly #questions: Bucket;
	readonly #presence: Bucket;
	readonly #presenceBytes: Bucket;

	/** @param now See Bucket. */
	constructor(now?: () => number) {
		this.#edits = new Bucket(rates.edits, now);
		this.#bytes = new Bucket(rates.bytes, now);
		this.#questions = new Bucket(rates.questions, now);
		this.#presence = new Bucket(rates.presence, now);
		this.#presenceBytes = new Bucket(rates.presenceBytes, now);
	}

	/** @param message As it came; it may be anything. */
	paceOf(message: Uint8Array): Pace {
		const [kind, step] = message;
		const { length } = message;
		if (kind === messageKinds.presence)
			return this.#presence.take(1) && this.#presenceBytes.take(length) ? 'fine' : 'drop';
		if (kind === messageKinds.queryPresence) return this.#questions.take(1) ? 'fine' : 'drop';
		const isEdit = step === syncSteps.step2 || step === syncSteps.update;
		const isUsual = kind === messageKinds.sync ? isEdit : kind === messageKinds.watchPresence;
		// What is neither is counted with what costs most to answer.
		const messages = isUsual ? this.#edits : this.#questions;
		return messages.take(1) && this.#bytes.take(length) ? 'fine' : 'tooFast';
	}
}
