import * as Y from 'yjs';

/**
 * Answers equal questions once: after a restart everybody comes back with the same state vector, and
 * one encoding does for all of them.
 */
export class Answers {
	readonly #doc: Y.Doc;
	readonly #known = new Map<string, Uint8Array>();

	constructor(doc: Y.Doc) {
		this.#doc = doc;
	}

	/** Everything the document has beyond that state vector. Throws where it is none. */
	to(stateVector: Uint8Array): Uint8Array {
		const question = Buffer.from(stateVector).toString('base64');
		const known = this.#known.get(question);
		if (known) return known;
		const answer = Y.encodeStateAsUpdate(this.#doc, stateVector);
		this.#known.set(question, answer);
		return answer;
	}

	/** To be called when the document has changed. */
	forget(): void {
		this.#known.clear();
	}
}
