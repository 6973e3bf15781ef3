import { createSubscriber } from 'svelte/reactivity';
import type { Awareness } from 'y-protocols/awareness';

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
	readonly #awareness: Awareness;
	readonly #subscribe: () => void;
	#people: readonly Present[] | null = null;
	#announce: (() => void) | undefined;

	/** @param onShown Called with whether anything on the page shows it, at first with no. */
	constructor(awareness: Awareness, onShown: (isShown: boolean) => void) {
		this.#awareness = awareness;
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

	/** Tells the others which note this person writes in; null for none. */
	writeIn(noteKey: string | null): void {
		if ((this.#awareness.getLocalState()?.noteKey ?? null) === noteKey) return;
		this.#awareness.setLocalStateField('noteKey', noteKey);
	}

	destroy(): void {
		this.#awareness.off('change', this.#changed);
	}

	readonly #changed = (): void => {
		this.#people = null;
		this.#announce?.();
	};

	#read(): Present[] {
		const people = new Map<string, Present & { noteKeys: string[] }>();
		for (const [client, state] of this.#awareness.getStates()) {
			const { id, name, sectorId, noteKey } = readState(state, client);
			const isSelf = client === this.#awareness.clientID;
			const person = people.get(id) ?? { id, name, sectorId, isSelf: false, noteKeys: [] };
			person.isSelf ||= isSelf;
			if (noteKey) person.noteKeys.push(noteKey);
			people.set(id, person);
		}
		return [...people.values()];
	}
}

/** Presence comes over the wire: what is not as we write it reads as if it were not there. */
function readState(state: Record<string, unknown>, client: number) {
	const user = (typeof state.user === 'object' && state.user) || {};
	const { id, name, sectorId } = user as Record<string, unknown>;
	const words = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
	return {
		id: words(id) ?? `client-${client}`,
		name: words(name),
		sectorId: words(sectorId),
		noteKey: words(state.noteKey)
	};
}
