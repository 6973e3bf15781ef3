const nameOf = (place: string) => `handlekraft:added:${place}`;

/**
 * Which notes of a board were added in this tab. Where names are not stored it is all that tells a
 * person's own notes from others', and so it outlives a reload and the phase; it leaves this device never.
 */
export class AddedNotes {
	readonly #name: string;
	readonly #keys: Set<string>;

	/** @param place Whose they are, and on which board. */
	constructor(place: string) {
		this.#name = nameOf(place);
		this.#keys = new Set(kept(this.#name));
	}

	has(key: string): boolean {
		return this.#keys.has(key);
	}

	add(keys: readonly string[]): void {
		for (const key of keys) this.#keys.add(key);
		try {
			sessionStorage.setItem(this.#name, JSON.stringify([...this.#keys]));
		} catch {
			// A browser that stores nothing: then it is known for as long as the board is open.
		}
	}
}

function kept(name: string): string[] {
	try {
		const found: unknown = JSON.parse(sessionStorage.getItem(name) ?? '[]');
		return Array.isArray(found) ? found.filter((key) => typeof key === 'string') : [];
	} catch {
		return [];
	}
}
