import type { Anonymity } from '$lib/domain/anonymity';
import type { Actor } from './actor';

/** What a board says of whoever wrote something. */
export interface BoardAuthor {
	id: string | null;
	name: string | null;
	sectorId: string | null;
}

/**
 * How somebody appears on a board. Its document is received whole by everybody, so it says who
 * wrote what only where people are named; the sector is always said.
 *
 * @param memberSectorId The sector a member speaks for in the project; a guest brings their own.
 * @param anonymity Of the board's workshop; a project's own board is `named`.
 */
export function authorOf(
	actor: Actor,
	memberSectorId: string | null,
	anonymity: Anonymity
): BoardAuthor {
	if (actor.kind === 'anonymous') return { id: null, name: null, sectorId: null };
	const sectorId = actor.kind === 'user' ? memberSectorId : actor.sectorId;
	if (anonymity !== 'named') return { id: null, name: null, sectorId };
	const id = actor.kind === 'user' ? actor.userId : actor.participantId;
	return { id, name: actor.name, sectorId };
}
