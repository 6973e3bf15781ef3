import type { Author } from '$lib/board';
import type { Anonymity } from '$lib/domain/anonymity';
import type { Actor } from '$lib/server/policies/actor';

/** Somebody on a board, as the server knows them: what they claim themselves counts for nothing. */
export interface Person {
	/** The same on all of their devices. */
	key: string;
	/** What is written on their notes and shown beside their cursor. */
	author: Author;
}

/**
 * @param sectorId The sector a member speaks for in the project; a guest brings their own.
 * @param anonymity Of the board's workshop: only where people are named does the document, which
 * everybody receives whole, say who wrote what.
 * @returns Null for nobody we know.
 */
export function personOf(
	actor: Actor,
	sectorId: string | null,
	anonymity: Anonymity
): Person | null {
	if (actor.kind === 'anonymous') return null;
	const id = actor.kind === 'user' ? actor.userId : actor.participantId;
	const ownSector = actor.kind === 'user' ? sectorId : actor.sectorId;
	const author =
		anonymity === 'named'
			? { id, name: actor.name, sectorId: ownSector }
			: { id: null, name: null, sectorId: ownSector };
	return { key: `${actor.kind}:${id}`, author };
}
