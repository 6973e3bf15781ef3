import { on } from 'svelte/events';
import { dropPlace } from './dropPlace';

/** A place in one of the lists: before a card, or at the end. */
export interface CardPlace {
	listKey: string;
	beforeKey: string | null;
}

/** A mouse that moves less than this, in pixels, has clicked. */
const CLICK_SLACK = 6;
/** A finger that rests this long, in milliseconds, takes the card; one that moves before scrolls. */
const LONG_PRESS = 350;
/** Nearer than this to an edge, in pixels, what is under the pointer scrolls along. */
const EDGE = 56;
const SCROLL_STEP = 12;

/**
 * Drags cards between lists with mouse, pen or finger. Lists are elements with `data-list`, cards
 * elements with `data-card`, each with its key. Whoever cannot drag has the card's menu.
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

	#press(down: PointerEvent & { currentTarget: HTMLElement }, key: string): void {
		const isControl = (down.target as Element).closest(
			'[data-no-drag], a, input, textarea, select'
		);
		if (down.button !== 0 || this.card !== null || isControl) return;
		this.#end();
		const element = down.currentTarget;
		const isTouch = down.pointerType === 'touch';
		const begin = (at: PointerEvent) => this.#begin(element, key, down, at);
		const isFar = (move: PointerEvent) =>
			Math.hypot(move.clientX - down.clientX, move.clientY - down.clientY) > CLICK_SLACK;
		this.#listen(window, 'pointermove', (move) => {
			if (move.pointerId !== down.pointerId || !isFar(move)) return;
			if (isTouch) this.#end();
			else begin(move);
		});
		this.#listen(window, 'pointerup', () => this.#end());
		this.#listen(window, 'pointercancel', () => this.#end());
		if (!isTouch) return;
		const timer = setTimeout(() => begin(down), LONG_PRESS);
		this.#stops.push(() => clearTimeout(timer));
	}

	#begin(element: HTMLElement, key: string, down: PointerEvent, at: PointerEvent): void {
		this.#end();
		this.card = key;
		let point = { x: at.clientX, y: at.clientY };
		const ghost = ghostOf(element, down);
		const show = () => {
			ghost.style.translate = `${point.x}px ${point.y}px`;
			this.place = placeAt(point, key);
		};
		show();
		let frame = requestAnimationFrame(function roll() {
			if (scrollAlong(point)) show();
			frame = requestAnimationFrame(roll);
		});
		this.#stops.push(() => {
			ghost.remove();
			cancelAnimationFrame(frame);
			this.card = this.place = null;
		});
		this.#listen(window, 'pointermove', (move) => {
			point = { x: move.clientX, y: move.clientY };
			show();
		});
		this.#listen(window, 'pointerup', () => {
			const place = this.place;
			swallowClick();
			this.#end();
			if (place) this.#drop(key, place);
		});
		this.#listen(window, 'pointercancel', () => this.#end());
		this.#listen(window, 'blur', () => this.#end());
		this.#listen(window, 'keydown', (event) => event.key === 'Escape' && this.#end());
		this.#listen(document, 'selectstart', (event) => event.preventDefault());
		this.#listen(document, 'contextmenu', (event) => event.preventDefault());
		// The browser would take the finger's movement for scrolling.
		this.#stops.push(
			on(document, 'touchmove', (event) => event.preventDefault(), { passive: false })
		);
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

/** A copy of the card that follows the pointer; nobody hears or clicks it. */
function ghostOf(element: HTMLElement, { clientX, clientY }: PointerEvent): HTMLElement {
	const box = element.getBoundingClientRect();
	const ghost = element.cloneNode(true) as HTMLElement;
	for (const part of [ghost, ...ghost.querySelectorAll('[id]')]) part.removeAttribute('id');
	ghost.inert = true;
	ghost.setAttribute('aria-hidden', 'true');
	ghost.removeAttribute('data-card');
	Object.assign(ghost.style, {
		position: 'fixed',
		insetBlockStart: `${box.top - clientY}px`,
		insetInlineStart: `${box.left - clientX}px`,
		width: `${box.width}px`,
		height: `${box.height}px`,
		zIndex: '100',
		margin: '0',
		pointerEvents: 'none',
		boxShadow: 'var(--shadow)'
	});
	document.body.append(ghost);
	return ghost;
}

function placeAt(point: { x: number; y: number }, card: string): CardPlace | null {
	const list = document
		.elementsFromPoint(point.x, point.y)
		.map((element) => element.closest<HTMLElement>('[data-list]'))
		.find((found) => found !== null);
	const listKey = list?.dataset.list;
	if (!list || listKey === undefined) return null;
	const boxes = [...list.querySelectorAll<HTMLElement>('[data-card]')].map((element) => {
		const { top, bottom, left, right } = element.getBoundingClientRect();
		return { key: element.dataset.card ?? '', top, bottom, left, right };
	});
	return {
		listKey,
		beforeKey: dropPlace(
			point,
			boxes.filter(({ key }) => key !== card)
		)
	};
}

/** Scrolls what lies under a pointer near its edge. @returns Whether anything moved. */
function scrollAlong({ x, y }: { x: number; y: number }): boolean {
	let element: Element | null = document.elementFromPoint(x, y);
	for (; element; element = element.parentElement) {
		const isPage = element === document.scrollingElement;
		const box = isPage
			? { top: 0, left: 0, bottom: innerHeight, right: innerWidth }
			: element.getBoundingClientRect();
		const before = [element.scrollLeft, element.scrollTop];
		element.scrollBy({
			left: step(x, box.left, box.right),
			top: step(y, box.top, box.bottom),
			behavior: 'instant'
		});
		if (element.scrollLeft !== before[0] || element.scrollTop !== before[1]) return true;
	}
	return false;
}

function step(at: number, from: number, to: number): number {
	if (at < from + EDGE) return -SCROLL_STEP;
	return at > to - EDGE ? SCROLL_STEP : 0;
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
