import type { ConflictStand } from '$lib/domain/source/conflictStand';
import type { TagShape } from './tagShape';

const FRAME = 'M8 1.5L14.5 8 8 14.5 1.5 8z';

/** A diamond: parted while it waits for people, held where it is left open, ticked when settled. */
export const CONFLICT_SHAPES: Record<ConflictStand | 'undecided', TagShape> = {
	undecided: { tone: 'warning', outline: FRAME, filled: 'M8 1.5L14.5 8 8 14.5z' },
	reopened: { tone: 'warning', outline: FRAME, filled: 'M8 1.5L14.5 8 8 14.5z' },
	leftOpen: { tone: 'neutral', outline: FRAME },
	settled: {
		tone: 'success',
		filled: 'M8 .75L15.25 8 8 15.25.75 8z',
		inner: 'M5 8.25l2.25 2.25L11.25 6'
	}
};
