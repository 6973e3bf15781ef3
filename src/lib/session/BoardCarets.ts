import { createSubscriber } from 'svelte/reactivity';
import type { Awareness } from 'y-protocols/awareness';
import { caretIndex, caretMark } from '$lib/board';
import { readPresence } from './readPresence';

/** Where somebody else writes in a note just now. */
export interface Caret {
	/** Of one connection: a person may write on two devices. */
	client: number;
	name: string | null;
	sectorId: string | null;
	/** In the note's text as it stands here. */
	index: number;
}

/** Carets in notes: never stored, and followed only while a note that is open shows them. */
export class BoardCarets {
	readonly #awareness: Awareness;
	readonly #subscribe: () => void;

	constructor(awareness: Awareness) {
		this.#awareness = awareness;
		this.#subscribe = createSubscriber((update) => {
			awareness.on('change', update);
			return () => awareness.off('change', update);
		});
	}

	/** Of others, in that note; what has not arrived here yet is left out. */
	in(noteKey: string): readonly Caret[] {
		this.#subscribe();
		const carets: Caret[] = [];
		for (const [client, state] of this.#awareness.getStates()) {
			if (client === this.#awareness.clientID || state.noteKey !== noteKey) continue;
			const index = caretIndex(this.#awareness.doc, noteKey, state.caret);
			if (index === null) continue;
			const { name, sectorId } = readPresence(state, client);
			carets.push({ client, name, sectorId, index });
		}
		return carets;
	}

	/** Tells the others where this person writes, in the note that `BoardPresence.writeIn` told. */
	place(noteKey: string, index: number): void {
		const mark = caretMark(this.#awareness.doc, noteKey, index);
		const before: unknown = this.#awareness.getLocalState()?.caret;
		if (JSON.stringify(before) === JSON.stringify(mark)) return;
		this.#awareness.setLocalStateField('caret', mark);
	}
}
