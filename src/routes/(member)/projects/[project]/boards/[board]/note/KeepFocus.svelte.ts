import { tick } from 'svelte';
import { on } from 'svelte/events';
import type { SectionView } from '$lib/session/BoardView';
import { cardOf, focusCard, newNoteField } from './noteCards';

/** Where the keyboard was when it was last on a note. */
interface Spot {
	key: string;
	element: HTMLElement;
	sectionKey: string;
	/** Keys of the notes that follow, and then of those before, nearest first. */
	others: string[];
}

interface Told {
	/** The note that a note has become part of. */
	wholeOf: (key: string) => string | null;
	onMerged: () => void;
	/** Somebody else deleted the note in focus. */
	onDeleted: () => void;
	/** Somebody else moved it to the section of that name. */
	onMoved: (title: string) => void;
}

/**
 * Sees to it that the focus is not lost when a note that has it is moved or deleted, by anybody: it
 * goes along with the note, else to the next one, else to the section's field. Made once, while a
 * component is set up.
 */
export class KeepFocus {
	readonly #sections: () => readonly SectionView[];
	readonly #told: Told;
	#spot: Spot | null = null;

	constructor(sections: () => readonly SectionView[], told: Told) {
		this.#sections = sections;
		this.#told = told;
		$effect(() => {
			const stops = [
				on(document, 'focusin', ({ target }) => this.#remember(target as HTMLElement)),
				// Whoever clicks elsewhere has left the note; to take them back would be a surprise.
				on(document, 'pointerdown', ({ target }) => this.#forget(target as Element)),
				// A dialog gives the focus back to where it came from, which may be gone by now.
				on(document, 'close', () => void this.#rescue(), { capture: true })
			];
			return () => stops.forEach((stop) => stop());
		});
		$effect(() => {
			this.#sections();
			void this.#rescue();
		});
	}

	#remember(element: HTMLElement): void {
		const key = element.closest<HTMLElement>('[data-card]')?.dataset.card;
		if (key === undefined) {
			if (!element.closest('dialog')) this.#spot = null;
			return;
		}
		const section = this.#sections().find(({ notes }) => notes.some((note) => note.key === key));
		const keys = section?.notes.map((note) => note.key) ?? [];
		const at = keys.indexOf(key);
		const others = [...keys.slice(at + 1), ...keys.slice(0, Math.max(at, 0)).reverse()];
		this.#spot = { key, element, sectionKey: section?.key ?? '', others };
	}

	#forget(target: Element): void {
		const key = target.closest<HTMLElement>('[data-card]')?.dataset.card;
		if (key !== this.#spot?.key && !target.closest('dialog')) this.#spot = null;
	}

	async #rescue(): Promise<void> {
		await tick();
		const spot = this.#spot;
		if (!spot || document.activeElement !== document.body) return;
		const card = cardOf(spot.key);
		if (card?.contains(spot.element)) spot.element.focus();
		else if (card) {
			focusCard(card);
			const section = this.#sections().find(({ notes }) =>
				notes.some(({ key }) => key === spot.key)
			);
			if (section && section.key !== spot.sectionKey) this.#told.onMoved(section.title);
		} else if (focusCard(cardOf(this.#told.wholeOf(spot.key) ?? ''))) {
			this.#told.onMerged();
		} else {
			const next = spot.others.map(cardOf).find((found) => found !== null);
			if (!focusCard(next)) this.#field(spot)?.focus();
			this.#told.onDeleted();
		}
	}

	#field({ sectionKey }: Spot): HTMLElement | null {
		return newNoteField(document.querySelector(`[data-list="${sectionKey}"]`));
	}
}
