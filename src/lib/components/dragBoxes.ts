import type { CardBox } from './dropPlace';

/** What moved may go on moving for as long as this, in milliseconds. */
const SETTLING = 220;

/**
 * Where lists and their cards stand in the window while something is dragged. They are measured once,
 * and again only after something has scrolled or the page has changed: asking the browser for hundreds
 * of boxes at each movement would make it lay out the page each time.
 */
export class DragBoxes {
	readonly #cards = new Map<HTMLElement, CardBox[]>();
	readonly #frames = new Map<HTMLElement, DOMRect>();
	readonly #changes = new MutationObserver(() => {
		this.#forget();
		clearTimeout(this.#settled);
		this.#settled = setTimeout(this.#forget, SETTLING);
	});
	#settled: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		this.#changes.observe(document.body, { childList: true, subtree: true });
		addEventListener('scroll', this.#forget, { capture: true, passive: true });
		addEventListener('resize', this.#forget);
	}

	/** The list itself. */
	frame(list: HTMLElement): DOMRect {
		const known = this.#frames.get(list) ?? list.getBoundingClientRect();
		this.#frames.set(list, known);
		return known;
	}

	/** Its cards in order; not those of a list inside it. */
	cards(list: HTMLElement): readonly CardBox[] {
		const known = this.#cards.get(list) ?? measure(list);
		this.#cards.set(list, known);
		return known;
	}

	destroy(): void {
		clearTimeout(this.#settled);
		this.#changes.disconnect();
		removeEventListener('scroll', this.#forget, { capture: true });
		removeEventListener('resize', this.#forget);
	}

	readonly #forget = (): void => {
		this.#cards.clear();
		this.#frames.clear();
	};
}

function measure(list: HTMLElement): CardBox[] {
	return (
		[...list.querySelectorAll<HTMLElement>('[data-card]')]
			.filter((card) => card.closest('[data-list]') === list)
			.map((card) => {
				const { top, bottom, left, right } = card.getBoundingClientRect();
				return { key: card.dataset.card ?? '', top, bottom, left, right };
			})
			// A card that is not shown has no place.
			.filter(({ top, bottom }) => bottom > top)
	);
}
