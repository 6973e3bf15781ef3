import type { Queryable } from '$lib/server/db/client';
import { workshopState } from '$lib/server/queries/workshop/workshopState';
import { SharedRead } from './SharedRead';

type State = Awaited<ReturnType<typeof workshopState>>;

const reads = new Map<string, SharedRead<State>>();

/** A workshop's state for the pages of all its devices, which ask for it in the same moment. */
export async function sharedWorkshopState(db: Queryable, workshopId: string): Promise<State> {
	const shared = reads.get(workshopId) ?? new SharedRead(() => workshopState(db, workshopId));
	reads.set(workshopId, shared);
	try {
		return await shared.ask();
	} finally {
		if (shared.isIdle) reads.delete(workshopId);
	}
}
