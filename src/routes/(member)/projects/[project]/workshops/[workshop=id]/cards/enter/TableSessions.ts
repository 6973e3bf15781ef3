import { SvelteMap } from 'svelte/reactivity';
import { BoardSession, type BoardSessionOptions } from '$lib/session/BoardSession.svelte';

export interface EntryTable {
	number: number;
	boardId: string;
	mayWrite: boolean;
}

type Person = Pick<BoardSessionOptions, 'author'> & { id: string };

/** The boards of the tables that cards were entered for; each is opened when its first card comes. */
export class TableSessions {
	readonly #open = new SvelteMap<number, BoardSession>();
	readonly #tables: readonly EntryTable[];
	readonly #person: Person;

	constructor(tables: readonly EntryTable[], person: Person) {
		this.#tables = tables;
		this.#person = person;
	}

	/** The board of that table, where it is open. */
	at(number: number): BoardSession | null {
		return this.#open.get(number) ?? null;
	}

	/** Opens the board of that table, where there is such a table. */
	open(number: number): void {
		const table = this.#tables.find((one) => one.number === number);
		if (!table || this.#open.has(number)) return;
		const { boardId, mayWrite } = table;
		const { id: personId, author } = this.#person;
		this.#open.set(number, new BoardSession({ boardId, personId, author, mayWrite }));
	}

	destroy(): void {
		for (const session of this.#open.values()) session.destroy();
	}
}
