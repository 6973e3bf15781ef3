import type { ReadablePoint } from '$lib/domain/source/readablePoint';

/** What is selected in the text, and where its last line stands on the screen. */
export interface ReadSelection {
	from: ReadablePoint;
	to: ReadablePoint;
	box: DOMRect;
}

/** @param text The element that holds the paragraphs; each says its position in `data-paragraph`. */
export function readSelection(
	text: HTMLElement,
	selection: Selection | null
): ReadSelection | null {
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (!range.intersectsNode(text) || selection.toString().trim() === '') return null;
	const held = [...text.querySelectorAll<HTMLElement>('[data-paragraph]')].filter((paragraph) =>
		range.intersectsNode(paragraph)
	);
	const [first, last] = [held[0], held.at(-1)];
	if (!first || !last) return null;
	const boxes = range.getClientRects();
	return {
		from: pointIn(first, range.startContainer, range.startOffset, 0),
		to: pointIn(last, range.endContainer, range.endOffset, last.textContent.length),
		box: boxes[boxes.length - 1] ?? range.getBoundingClientRect()
	};
}

/** @param otherwise Where the selection reaches beyond the paragraph. */
function pointIn(
	paragraph: HTMLElement,
	node: Node,
	offset: number,
	otherwise: number
): ReadablePoint {
	const position = Number(paragraph.dataset.paragraph);
	if (!paragraph.contains(node)) return { paragraph: position, at: otherwise };
	const before = document.createRange();
	before.setStart(paragraph, 0);
	before.setEnd(node, offset);
	return { paragraph: position, at: before.toString().length };
}
