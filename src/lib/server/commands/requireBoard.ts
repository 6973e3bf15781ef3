import { Refusal } from '$lib/domain/refusal';
import { boardPlaces, type PlacedBoard } from '$lib/server/auth/boardPlaces';
import type { Queryable } from '$lib/server/db/client';
import type { Actor } from '$lib/server/policies/actor';
import { can, type Verbs } from '$lib/server/policies/can';

/**
 * A board of a project, for somebody who may.
 *
 * @throws Refusal `notAllowed`, also of a board that is not there for whoever may not know that; or
 *   `notFound`.
 */
export async function requireBoard(
	tx: Queryable,
	actor: Actor,
	verb: Verbs['board'],
	{ projectId, boardId }: { projectId: string; boardId: string }
): Promise<PlacedBoard> {
	const known = (await boardPlaces(tx, [boardId])).get(boardId);
	const found = known?.projectId === projectId && known.deletedAt === null ? known : null;
	const { workshopId, place } = found ?? { workshopId: null, place: null };
	if (!can(actor, verb, { kind: 'board', projectId, workshopId, place }))
		throw new Refusal('notAllowed');
	if (!found) throw new Refusal('notFound');
	return found;
}
