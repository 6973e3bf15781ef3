import type { ActionStatus } from '$lib/domain/actionStatus';
import type { TagShape } from './tagShape';

const RING = 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z';
const DISC = 'M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14z';

/** The disc fills as an item lives: empty, a quarter, half, full; waiting and dropped leave that row. */
export const STATUS_SHAPES: Record<ActionStatus, TagShape> = {
	proposed: { tone: 'neutral', outline: RING },
	agreed: { tone: 'info', outline: RING, filled: 'M8 8V3a5 5 0 0 1 5 5z' },
	inProgress: { tone: 'info', outline: RING, filled: 'M8 3a5 5 0 0 1 0 10z' },
	waiting: { tone: 'warning', filled: 'M3.5 2h3.25v12H3.5zM9.25 2h3.25v12H9.25z' },
	done: { tone: 'success', filled: DISC, inner: 'M5 8.25l2.25 2.25L11.25 6' },
	inOperation: { tone: 'success', filled: DISC, inner: 'M6.5 5l4 3-4 3z' },
	dropped: { tone: 'neutral', outline: 'M3.5 3.5l9 9M12.5 3.5l-9 9' }
};
