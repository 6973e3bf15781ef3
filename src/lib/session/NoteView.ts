import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';
import { readNote, type Note } from '$lib/board';

/**
 * One note, as components see it: what reads a getter runs again when this note changes, and only
 * then. The object stays the same for as long as the board is open, whatever happens to the note.
 */
export class NoteView {
	readonly key: string;
	readonly #doc: Y.Doc;
	#note: Note | null = null;
	#announce: (() => void) | undefined;
	readonly #subscribe = createSubscriber((update) => {
		this.#announce = update;
		return () => (this.#announce = undefined);
	});

	constructor(doc: Y.Doc, key: string) {
		this.#doc = doc;
		this.key = key;
	}

	/** The whole note as it stands; null once it is gone from the document. */
	get note(): Note | null {
		this.#subscribe();
		return (this.#note ??= readNote(this.#doc, this.key));
	}

	get text(): string {
		return this.note?.text ?? '';
	}

	/** Told by BoardView when the note changed. */
	changed(): void {
		this.#note = null;
		this.#announce?.();
	}
}
