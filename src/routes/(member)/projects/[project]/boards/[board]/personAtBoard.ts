import type { Author } from '$lib/board';
import type { Anonymity } from '$lib/domain/anonymity';
import type { Queryable } from '$lib/server/db/client';
import type { Actor } from '$lib/server/policies/actor';
import { authorOf } from '$lib/server/policies/authorOf';
import { memberSector } from '$lib/server/queries/memberSector';

export interface BoardPerson {
	/** Keeps the copy of the board on this device apart from other people's. */
	id: string;
	/** What stands on their notes. */
	author: Author;
}

/** Who sits at the board. */
export async function personAtBoard(
	db: Queryable,
	actor: Actor,
	projectId: string,
	anonymity: Anonymity
): Promise<BoardPerson> {
	if (actor.kind === 'anonymous') return { id: '', author: authorOf(actor, null, anonymity) };
	const id = actor.kind === 'user' ? actor.userId : actor.participantId;
	const sectorId = actor.kind === 'user' ? await memberSector(db, projectId, actor.userId) : null;
	return { id, author: authorOf(actor, sectorId, anonymity) };
}
