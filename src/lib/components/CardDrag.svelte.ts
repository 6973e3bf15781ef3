import { on } from 'svelte/events';
import { placeAt, type CardPlace } from './cardPlace';
import { DragBoxes } from './dragBoxes';
import { newGhost } from './dragGhost';
import { scrollAlong } from './dragScroll';

/** A mouse that moves less than this, in pixels, has clicked. */
const CLICK_SLACK = 6;
/**
 * A finger that rests this long, in milliseconds, takes the card; one that moves before scrolls. Lifted
 * again where it rested, it opens the card's menu.
 */
const LONG_PRESS = 350;

/**
 * Drags cards between lists with mouse, pen or finger. Lists are elements with `data-list`, cards
 * elements with `data-card`, each with its key. In a list with `data-plane` a card lies anywhere.
 * Whoever cannot drag has the card's menu.
 */
export class CardDrag {
	/** Key of the card that is under way. */
	card: string | null = $state(null);
	/** Where it would land now. */
	place: CardPlace | null = $state.raw(null);

	readonly #drop: (card: string, place: CardPlace) => void;
	#stops: (() => void)[] = [];

	constructor(drop: (card: string, place: CardPlace) => void) {
		this.#drop = drop;
	}

	/** Makes an element a card that can be taken. @example {@attach drag.handle(note.key)} */
	handle(key: string) {
		return (element: HTMLElement) => on(element, 'pointerdown', (down) => this.#press(down, key));
	}

	/** Ends what is under way; nothing is dropped. */
	letGo(): void {
		this.#end();
	}

	#press(down: PointerEvent & { currentTarget: HTMLElement }, key: string): void {
		const isControl = (down.target as Element).closest(
			'[data-no-drag], a, input, textarea, select'
		);
		if (down.button !== 0 || this.card !== null || isControl) return;
		this.#end();
		const element = down.currentTarget;
		const isTouch = down.pointerType === 'touch';
		const begin = (at: PointerEvent) => this.#begin(element, key, down, at);
		this.#listen(window, 'pointermove', (move) => {
			if (move.pointerId !== down.pointerId || !isFar(down, move)) return;
			if (isTouch) this.#end();
			else begin(move);
		});
		this.#listen(window, 'pointerup', () => this.#end());
		this.#listen(window, 'pointercancel', () => this.#end());
		this.#keepCard();
		if (!isTouch) return;
		const timer = setTimeout(() => begin(down), LONG_PRESS);
		this.#stops.push(() => clearTimeout(timer));
	}

	#begin(element: HTMLElement, key: string, down: PointerEvent, at: PointerEvent): void {
		this.#end();
		this.card = key;
		let point = { x: at.clientX, y: at.clientY };
		let isMoved = true;
		let isResting = at === down;
		const ghost = newGhost(element, down);
		const boxes = new DragBoxes();
		const show = () => {
			isMoved = false;
			ghost.move(point);
			this.#aim(placeAt(point, key, ghost.middle, boxes));
		};
		show();
		// Once a frame: a pointer reports more often than anybody sees.
		let frame = requestAnimationFrame(function roll() {
			if (scrollAlong(point) || isMoved) show();
			frame = requestAnimationFrame(roll);
		});
		this.#stops.push(() => {
			ghost.remove();
			boxes.destroy();
			cancelAnimationFrame(frame);
			this.card = this.place = null;
		});
		this.#listen(window, 'pointermove', (move) => {
			point = { x: move.clientX, y: move.clientY };
			isResting &&= !isFar(down, move);
			isMoved = true;
		});
		this.#listen(window, 'pointerup', () => {
			if (isMoved) show();
			const place = this.place;
			swallowClick();
			this.#end();
			if (isResting) openMenu(element);
			else if (place) this.#drop(key, place);
		});
		this.#listen(window, 'pointercancel', () => this.#end());
		this.#listen(window, 'blur', () => this.#end());
		this.#listen(window, 'keydown', (event) => event.key === 'Escape' && this.#end());
		this.#keepCard();
		this.#listen(document, 'contextmenu', (event) => event.preventDefault());
		// The browser would take the finger's movement for scrolling.
		this.#stops.push(
			on(document, 'touchmove', (event) => event.preventDefault(), { passive: false })
		);
	}

	/** Those who show the place are told only when it is another. */
	#aim(place: CardPlace | null): void {
		const { place: known } = this;
		const isSame =
			known?.listKey === place?.listKey &&
			known?.beforeKey === place?.beforeKey &&
			place?.at == null;
		if (!isSame) this.place = place;
	}

	/**
	 * Words that are marked would be dragged by the browser, in place of the card; and to mark them across
	 * a full board it lays out every card that is out of sight.
	 */
	#keepCard(): void {
		this.#listen(document, 'selectstart', (event) => event.preventDefault());
		this.#listen(document, 'dragstart', (event) => event.preventDefault());
		const marked = getSelection();
		if (marked && !marked.isCollapsed) marked.removeAllRanges();
	}

	#listen<Kind extends keyof WindowEventMap>(
		target: Window | Document,
		kind: Kind,
		listener: (event: WindowEventMap[Kind]) => unknown
	): void {
		this.#stops.push(on(target as Window, kind, listener));
	}

	#end(): void {
		for (const stop of this.#stops.splice(0)) stop();
	}
}

function isFar(from: PointerEvent, to: PointerEvent): boolean {
	return Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) > CLICK_SLACK;
}

/** After the click that the finger may still make, which would close it again. */
function openMenu(card: HTMLElement): void {
	const opener = card.querySelector<HTMLElement>('[aria-haspopup="menu"][popovertarget]');
	setTimeout(() => opener?.click());
}

/** Letting go over a button is no click on it. */
function swallowClick(): void {
	const stop = on(
		window,
		'click',
		(event) => {
			event.preventDefault();
			event.stopPropagation();
		},
		{ capture: true }
	);
	setTimeout(stop);
}
