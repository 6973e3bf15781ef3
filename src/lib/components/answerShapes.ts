import type { CommitmentAnswer } from '$lib/domain/workshop/commitmentAnswer';
import type { TagShape } from './tagShape';

const RING = 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z';
const DISC = 'M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14z';

/** A disc that is ticked where somebody stands behind it; a cross, where they do not. */
export const ANSWER_SHAPES: Record<CommitmentAnswer, TagShape> = {
	pending: { tone: 'neutral', outline: RING },
	yes: { tone: 'success', filled: DISC, inner: 'M5 8.25l2.25 2.25L11.25 6' },
	otherDate: { tone: 'success', filled: DISC, inner: 'M8 4.5v4l2.5 2' },
	no: { tone: 'warning', outline: 'M3.5 3.5l9 9M12.5 3.5l-9 9' }
};
