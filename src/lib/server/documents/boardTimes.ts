import type { Database } from '$lib/server/db/client';
import { boardStops } from '$server/realtime/index';

/** Moments at which one can look back at a board, oldest first. */
export function boardTimes(db: Database, boardId: string): Promise<Date[]> {
	return boardStops({ db }, boardId);
}
