import { createSubscriber } from 'svelte/reactivity';
import {
	readBin,
	restoreComment,
	restoreNote,
	restoreTheme,
	watchBoard,
	type Binned
} from '$lib/board';
import type { BoardEdits } from './BoardEdits';

const ways = { note: restoreNote, theme: restoreTheme, comment: restoreComment };

/** What can be had back; it is looked for only while somebody looks at it. */
export class BoardBin {
	readonly #edits: BoardEdits;
	readonly #subscribe: () => void;

	constructor(edits: BoardEdits) {
		this.#edits = edits;
		this.#subscribe = createSubscriber((update) =>
			watchBoard(edits.doc, {
				onLayout: update,
				onNote: update,
				onThemes: update,
				onComments: update
			})
		);
	}

	/** Latest first. */
	get all(): readonly Binned[] {
		this.#subscribe();
		return readBin(this.#edits.doc, Date.now());
	}

	restore(things: readonly Pick<Binned, 'kind' | 'key'>[]): void {
		this.#edits.step((origin) => {
			for (const { kind, key } of things) ways[kind](this.#edits.doc, key, origin);
		});
	}
}
