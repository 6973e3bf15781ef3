import type { Choice } from '$lib/domain/choice';
import type { TagShape } from './tagShape';

const FRAME = 'M2.5 2.5h11v11h-11z';
const FULL = 'M1.5 1.5h13v13h-13z';

/** A box, so that nobody takes a choice for a status: ticked, half, crossed, later, empty. */
export const CHOICE_SHAPES: Record<Choice, TagShape> = {
	adopted: { tone: 'success', filled: FULL, inner: 'M4.5 8.25l2.5 2.5L11.5 5.5' },
	adapted: { tone: 'info', outline: FRAME, filled: 'M2.5 13.5l11-11v11z' },
	declined: { tone: 'neutral', filled: FULL, inner: 'M5 5l6 6M11 5l-6 6' },
	postponed: { tone: 'warning', outline: FRAME, filled: 'M6 4.5l5 3.5-5 3.5z' },
	notDiscussed: { tone: 'neutral', outline: FRAME }
};
