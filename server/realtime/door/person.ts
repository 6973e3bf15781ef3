import type { Author } from '$lib/board';
import type { Anonymity } from '$lib/domain/anonymity';
import type { Actor } from '$lib/server/policies/actor';
import { authorOf } from '$lib/server/policies/authorOf';

/** Somebody on a board, as the server knows them: what they claim themselves counts for nothing. */
export interface Person {
	/** The same on all of their devices. */
	key: string;
	/** What is written on their notes and shown beside their cursor. */
	author: Author;
}

/**
 * @param sectorId The sector a member speaks for in the project; a guest brings their own.
 * @param anonymity Of the board's workshop.
 * @returns Null for nobody we know.
 */
export function personOf(
	actor: Actor,
	sectorId: string | null,
	anonymity: Anonymity
): Person | null {
	if (actor.kind === 'anonymous') return null;
	const id = actor.kind === 'user' ? actor.userId : actor.participantId;
	return { key: `${actor.kind}:${id}`, author: authorOf(actor, sectorId, anonymity) };
}
