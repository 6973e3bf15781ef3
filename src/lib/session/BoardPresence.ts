import { createSubscriber } from 'svelte/reactivity';
import type { Awareness } from 'y-protocols/awareness';
import { BoardCarets } from './BoardCarets';
import { readPresence } from './readPresence';

/** Somebody who has the board open, perhaps on several devices. */
export interface Present {
	id: string;
	/** Null for somebody without a name. */
	name: string | null;
	sectorId: string | null;
	isSelf: boolean;
	/** Keys of the notes they write in just now. */
	noteKeys: readonly string[];
}

/** Who is here and where they write: never stored, gone with the connection. */
export class BoardPresence {
	readonly carets: BoardCarets;
	readonly #awareness: Awareness;
	readonly #subscribe: () => void;
	#people: readonly Present[] | null = null;
	#announce: (() => void) | undefined;

	/** @param onShown Called with whether anything on the page shows it, at first with no. */
	constructor(awareness: Awareness, onShown: (isShown: boolean) => void) {
		this.#awareness = awareness;
		this.carets = new BoardCarets(awareness);
		onShown(false);
		this.#subscribe = createSubscriber((update) => {
			this.#announce = update;
			onShown(true);
			return () => {
				this.#announce = undefined;
				onShown(false);
			};
		});
		awareness.on('change', this.#changed);
	}

	/** Everybody once, whoever came first first. */
	get people(): readonly Present[] {
		this.#subscribe();
		return (this.#people ??= this.#read());
	}

	/** Others who write in that note. */
	writersOf(noteKey: string): readonly Present[] {
		return this.people.filter(({ isSelf, noteKeys }) => !isSelf && noteKeys.includes(noteKey));
	}

	/** Tells the others that this person writes in that note. */
	writeIn(noteKey: string): void {
		this.#tell(noteKey);
	}

	/** The note is left; where another one was opened meanwhile, that is still being written in. */
	leave(noteKey: string): void {
		if (this.#awareness.getLocalState()?.noteKey === noteKey) this.#tell(null);
	}

	destroy(): void {
		this.#awareness.off('change', this.#changed);
	}

	/** Carets move often, and nothing that shows people has to be drawn anew for one. */
	readonly #changed = (): void => {
		const before = this.#people;
		this.#people = before && this.#read();
		if (JSON.stringify(before) !== JSON.stringify(this.#people)) this.#announce?.();
	};

	#tell(noteKey: string | null): void {
		const state = this.#awareness.getLocalState();
		if ((state?.noteKey ?? null) === noteKey) return;
		this.#awareness.setLocalState({ ...state, noteKey, caret: null });
	}

	#read(): Present[] {
		const people = new Map<string, Present & { noteKeys: string[] }>();
		for (const [client, state] of this.#awareness.getStates()) {
			const { id, name, sectorId, noteKey } = readPresence(state, client);
			const isSelf = client === this.#awareness.clientID;
			const person = people.get(id) ?? { id, name, sectorId, isSelf: false, noteKeys: [] };
			person.isSelf ||= isSelf;
			if (noteKey) person.noteKeys.push(noteKey);
			people.set(id, person);
		}
		return [...people.values()];
	}
}
