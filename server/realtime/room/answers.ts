import * as Y from 'yjs';
import { Frame } from './frame';
import { step2Message } from './sync';

/** Different questions answered between two changes of the document that are remembered. */
const REMEMBERED = 16;

/**
 * Answers equal questions once: after a restart everybody comes back with the same state vector, and
 * one encoding, framed once, does for all of them.
 */
export class Answers {
	readonly #doc: Y.Doc;
	readonly #known = new Map<string, Frame>();
	#stateVector: Uint8Array | null = null;

	constructor(doc: Y.Doc) {
		this.#doc = doc;
	}

	/** Up to where the answers reach. */
	get stateVector(): Uint8Array {
		return (this.#stateVector ??= Y.encodeStateVector(this.#doc));
	}

	/** Everything the document has beyond that state vector. Throws where it is none. */
	to(stateVector: Uint8Array): Frame {
		const question = Buffer.from(stateVector).toString('latin1');
		const known = this.#known.get(question);
		if (known) return known;
		const answer = new Frame([step2Message(Y.encodeStateAsUpdate(this.#doc, stateVector))]);
		if (this.#known.size >= REMEMBERED) this.#known.clear();
		this.#known.set(question, answer);
		return answer;
	}

	/** To be called when the document has changed. */
	forget(): void {
		this.#known.clear();
		this.#stateVector = null;
	}
}
