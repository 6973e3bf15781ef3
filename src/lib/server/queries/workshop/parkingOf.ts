import { eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { hasParking } from '$lib/server/db/hasParking';
import { parkedItem } from '$lib/server/db/schema';

/** What a board of a workshop shows of parking. */
export interface BoardParking {
	/** Whether the workshop takes parked notes in. */
	isThere: boolean;
	/** Keys of the notes that are parked. */
	noteKeys: string[];
}

/** Parking, as a board of the workshop shows it. */
export async function parkingOf(
	db: Queryable,
	{ boardId, workshopId }: { boardId: string; workshopId: string }
): Promise<BoardParking> {
	const [isThere, rows] = await Promise.all([
		hasParking(db, workshopId),
		db
			.select({ noteKey: parkedItem.noteKey })
			.from(parkedItem)
			.where(eq(parkedItem.boardId, boardId))
	]);
	return { isThere, noteKeys: rows.flatMap(({ noteKey }) => noteKey ?? []) };
}
