// Cards and lists as they stand on the page, whatever the section's layout: the keyboard goes by these.

/** What in a card takes the focus first: the open field, else its words. */
const FIRST = '[data-draft] textarea, button.words';
const ANY = 'button, a[href]';

export function cardOf(key: string): HTMLElement | null {
	return document.querySelector<HTMLElement>(`[data-card="${key}"]`);
}

/** @returns Whether there was anything to focus. */
export function focusCard(card: Element | null | undefined): boolean {
	const target =
		card?.querySelector<HTMLElement>(FIRST) ?? card?.querySelector<HTMLElement>(ANY) ?? null;
	target?.focus();
	return target !== null;
}

/** The note that many notes further on in the same section; negative: before. */
export function neighbourOf(card: Element, step: number): HTMLElement | null {
	const cards = cardsIn(listOf(card));
	const at = cards.indexOf(card as HTMLElement);
	return at < 0 ? null : (cards[at + step] ?? null);
}

/** In the nearest list on that side that has notes, the one at the same height. */
export function besideOf(card: Element, step: -1 | 1): HTMLElement | null {
	const own = listOf(card);
	const lists = [...document.querySelectorAll<HTMLElement>('[data-list]')];
	const place = cardsIn(own).indexOf(card as HTMLElement);
	for (let at = lists.indexOf(own as HTMLElement) + step; lists[at]; at += step) {
		const cards = cardsIn(lists[at] ?? null);
		const beside = cards[Math.min(place, cards.length - 1)];
		if (beside) return beside;
	}
	return null;
}

/**
 * The field for a new note in the list the element is in, else in its section; the first on the board
 * where it is in none.
 */
export function newNoteField(within: Element | null): HTMLElement | null {
	const places = [listOf(within), within?.closest('section'), document];
	for (const place of places) {
		const field = place?.querySelector<HTMLElement>('[data-new-note]');
		if (field) return field;
	}
	return null;
}

function listOf(element: Element | null): HTMLElement | null {
	return element?.closest<HTMLElement>('[data-list]') ?? null;
}

function cardsIn(list: Element | null): HTMLElement[] {
	return [...(list?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
}
