import type { AccessQuestion } from '$lib/domain/workshop/boardAccess';
import type { BoardLevel } from '$lib/domain/workshop/boardLevel';
import type { ParticipantActor } from './actor';

/** Where a board stands in a workshop with a programme, and what runs there just now. */
export interface BoardPlace {
	level: BoardLevel;
	/** Whose own it is; null for all other levels. */
	participantId: string | null;
	tableId: string | null;
	pairNumber: number | null;
	/** Null: no phase runs. */
	phase: AccessQuestion['phase'];
	tablesAreOpen: boolean;
}

/** Whether a board is somebody's own, their pair's, or that of the table where they sit. */
export function isTheirs(
	{
		participantId,
		tableId,
		pairNumber
	}: Pick<ParticipantActor, 'participantId' | 'tableId' | 'pairNumber'>,
	place: BoardPlace
): boolean {
	switch (place.level) {
		case 'own':
			return place.participantId === participantId;
		case 'pair':
			return isSame(place.tableId, tableId) && isSame(place.pairNumber, pairNumber);
		case 'table':
			return isSame(place.tableId, tableId);
		case 'plenum':
			return false;
	}
}

/** Nowhere is no place two share. */
const isSame = <T>(one: T | null, other: T | null) => one !== null && one === other;
