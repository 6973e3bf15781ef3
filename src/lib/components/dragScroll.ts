/** Nearer than this to an edge, in pixels, what is under the pointer scrolls along. */
const EDGE = 56;
const SCROLL_STEP = 12;

/** Scrolls what lies under a pointer near its edge. @returns Whether anything moved. */
export function scrollAlong({ x, y }: { x: number; y: number }): boolean {
	let element: Element | null = document.elementFromPoint(x, y);
	for (; element; element = element.parentElement) {
		const isPage = element === document.scrollingElement;
		if (!isPage && !canScroll(element)) continue;
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

/** What only cuts off its words is no place to scroll in. */
function canScroll(element: Element): boolean {
	const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
	const isFull = scrollHeight > clientHeight || scrollWidth > clientWidth;
	return isFull && /auto|scroll/.test(getComputedStyle(element).overflow);
}

function step(at: number, from: number, to: number): number {
	if (at < from + EDGE) return -SCROLL_STEP;
	return at > to - EDGE ? SCROLL_STEP : 0;
}
