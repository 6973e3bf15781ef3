import type { Author } from '$lib/board';
import type { Anonymity } from '$lib/domain/anonymity';
import type { BoardLevel } from '$lib/domain/workshop/boardLevel';
import type { Seat } from '$lib/domain/workshop/seat';

/**
 * What stands on a participant's notes until the server has put its own word in its place: their sector,
 * and their name where names are shown. On one's own board nobody needs to be told.
 */
export function authorHere(seat: Seat, level: BoardLevel, anonymity: Anonymity): Author {
	const { participantId, firstName, sector } = seat;
	const isNamed = anonymity === 'named' && level !== 'own';
	return {
		id: isNamed ? participantId : null,
		name: isNamed ? firstName : null,
		sectorId: sector.id
	};
}
