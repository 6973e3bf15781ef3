import type * as Y from 'yjs';
import type { Author } from '$lib/board';
import type { BoardUndo } from './BoardUndo';

/** What everything that edits a board on behalf of this person works with. */
export class BoardEdits {
	readonly doc: Y.Doc;
	/** What is written on what they add. */
	readonly author: Author;
	readonly #undo: BoardUndo;

	constructor(doc: Y.Doc, author: Author, undo: BoardUndo) {
		this.doc = doc;
		this.author = author;
		this.#undo = undo;
	}

	/** Several edits of what is there, as one action: one transaction, one step of undo. */
	step(work: (origin: unknown) => void): void {
		this.alone((origin) => this.doc.transact(() => work(origin), origin));
	}

	/** One step of undo that brings something in, which is a transaction of its own; see `bringIn`. */
	alone<Result>(work: (origin: unknown) => Result): Result {
		this.#undo.beginStep();
		const result = work(this.#undo.origin);
		this.#undo.beginStep();
		return result;
	}

	/** Marks an edit as this person's own. */
	get origin(): unknown {
		return this.#undo.origin;
	}

	/** Who puts something in the bin, and when. */
	get now(): { by: string | null; at: number } {
		return { by: this.author.id, at: Date.now() };
	}
}
