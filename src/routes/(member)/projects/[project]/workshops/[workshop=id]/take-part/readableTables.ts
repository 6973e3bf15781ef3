import type { CommandContext } from '$lib/server/context';
import { boardPlaces } from '$lib/server/auth';
import { guestMayRead } from '$lib/server/policies/guestGrant';
import type { ParticipantActor } from '$lib/server/policies/actor';
import { tableBoards } from '$lib/server/queries/workshop/tableBoards';

/** A table's board that is shown to others. */
export interface ReadableTable {
	id: string;
	number: number;
	boardId: string;
}

/**
 * The tables whose boards a participant may read just now, in order: their own, and the others' once
 * the tables show each other theirs. It is asked by the rule that also opens the board.
 */
export async function readableTables(
	{ db }: Pick<CommandContext, 'db'>,
	guest: ParticipantActor
): Promise<ReadableTable[]> {
	const tables = await tableBoards(db, guest.workshopId);
	const places = await boardPlaces(
		db,
		tables.map(({ boardId }) => boardId)
	);
	return tables.filter(({ boardId }) => {
		const place = places.get(boardId)?.place;
		return place ? guestMayRead(guest, place) : false;
	});
}
