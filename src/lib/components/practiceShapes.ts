import type { BaselinePractice } from '$lib/domain/choice';
import type { TagShape } from './tagShape';

const ROOF = 'M8 2l6 6-6 6-6-6z';

/** A lozenge, so that nobody takes practice today for a choice: full, half, empty, a question. */
export const PRACTICE_SHAPES: Record<BaselinePractice, TagShape> = {
	yes: { tone: 'success', filled: ROOF },
	partly: { tone: 'info', outline: ROOF, filled: 'M8 2v12l-6-6z' },
	no: { tone: 'neutral', outline: ROOF },
	dontKnow: { tone: 'warning', outline: `${ROOF}M8 5.5v3M8 10v1` }
};
