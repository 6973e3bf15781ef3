import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { BoardView } from './BoardView';
import type { NoteView } from './NoteView';

/** The notes that are chosen, to do something with all of them at once. For this tab alone. */
export class Selection {
	/** A touch or a click on a note chooses it, in place of opening it. */
	isChoosing = $state(false);

	readonly #view: BoardView;
	readonly #isShown: (note: NoteView) => boolean;
	readonly #chosen = new SvelteSet<string>();
	/** Where a range begins. */
	#anchor: string | null = null;

	/** @param isShown Notes out of sight do not count: nothing happens to what nobody sees. */
	constructor(view: BoardView, isShown: (note: NoteView) => boolean) {
		this.#view = view;
		this.#isShown = isShown;
	}

	/** In the order in which they were chosen. */
	readonly keys: readonly string[] = $derived.by(() =>
		[...this.#chosen].filter((key) => this.#counts(this.#view.note(key)))
	);

	/** In the order in which they stand. */
	readonly inOrder: readonly string[] = $derived(
		this.#order.filter((key) => this.#chosen.has(key) && this.keys.includes(key))
	);

	get isOn(): boolean {
		return this.isChoosing || this.keys.length > 0;
	}

	has(key: string): boolean {
		return this.#chosen.has(key);
	}

	/** What is meant by one note: all that are chosen, where it is one of them. */
	withNote(key: string): readonly string[] {
		return this.keys.includes(key) ? this.inOrder : [key];
	}

	toggle(key: string): void {
		if (!this.#chosen.delete(key)) this.#chosen.add(key);
		this.#anchor = key;
	}

	/** From the note chosen last to this one. */
	extendTo(key: string): void {
		const order = this.#order;
		const [from, to] = [order.indexOf(this.#anchor ?? key), order.indexOf(key)];
		if (from < 0 || to < 0) return this.toggle(key);
		this.add(order.slice(Math.min(from, to), Math.max(from, to) + 1));
	}

	add(keys: readonly string[]): void {
		for (const key of keys) this.#chosen.add(key);
	}

	remove(keys: readonly string[]): void {
		for (const key of keys) this.#chosen.delete(key);
	}

	/** Nothing is chosen any more, and clicks mean what they did. */
	leave(): void {
		this.#chosen.clear();
		this.#anchor = null;
		this.isChoosing = false;
	}

	get #order(): string[] {
		return this.#view.sections.flatMap(({ notes }) =>
			notes.filter((note) => this.#isShown(note)).map(({ key }) => key)
		);
	}

	#counts(view: NoteView): boolean {
		const { note } = view;
		return note?.deletedAt === null && note.mergedInto === null && this.#isShown(view);
	}
}

/** What is chosen on the board of the page. */
export const [useSelection, setSelection] = createContext<Selection>();
