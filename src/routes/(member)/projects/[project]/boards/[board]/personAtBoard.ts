import type { Author } from '$lib/board';
import type { Anonymity } from '$lib/domain/anonymity';
import type { Queryable } from '$lib/server/db/client';
import type { Actor } from '$lib/server/policies/actor';
import { memberSector } from '$lib/server/queries/memberSector';

export interface BoardPerson {
	/** Keeps the copy of the board on this device apart from other people's. */
	id: string;
	/** What stands on their notes. */
	author: Author;
}

/**
 * Who sits at the board. The document is received whole by everybody, so it says who wrote what
 * only where people are named.
 */
export async function personAtBoard(
	db: Queryable,
	actor: Actor,
	projectId: string,
	anonymity: Anonymity
): Promise<BoardPerson> {
	if (actor.kind === 'anonymous')
		return { id: '', author: { id: null, name: null, sectorId: null } };
	const id = actor.kind === 'user' ? actor.userId : actor.participantId;
	const sectorId =
		actor.kind === 'user' ? await memberSector(db, projectId, actor.userId) : actor.sectorId;
	const isNamed = anonymity === 'named';
	return {
		id,
		author: { id: isNamed ? id : null, name: isNamed ? actor.name : null, sectorId }
	};
}
