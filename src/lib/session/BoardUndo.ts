import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';
import { newUndo } from '$lib/board';

/** Letters typed closer together than this, in milliseconds, are taken back as one. */
const CAPTURE = 800;

/** Undo that is mine only: it takes back what this person did here, and nothing of anybody else. */
export class BoardUndo {
	/** Marks an edit as this person's own. */
	readonly origin = { kind: 'own edit' };
	readonly #manager: Y.UndoManager;
	readonly #subscribe: () => void;

	constructor(doc: Y.Doc) {
		this.#manager = newUndo(doc, { origin: this.origin, captureTimeout: CAPTURE });
		this.#subscribe = createSubscriber((update) => {
			const events = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;
			for (const event of events) this.#manager.on(event, update);
			return () => events.forEach((event) => this.#manager.off(event, update));
		});
	}

	get canUndo(): boolean {
		this.#subscribe();
		return this.#manager.canUndo();
	}

	get canRedo(): boolean {
		this.#subscribe();
		return this.#manager.canRedo();
	}

	undo(): void {
		this.#manager.undo();
	}

	redo(): void {
		this.#manager.redo();
	}

	/** What comes next is a step of its own, however soon it comes. */
	beginStep(): void {
		this.#manager.stopCapturing();
	}

	destroy(): void {
		this.#manager.destroy();
	}
}
