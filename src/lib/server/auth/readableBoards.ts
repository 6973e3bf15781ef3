import { and, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { board } from '$lib/server/db/schema';
import type { Actor } from '$lib/server/policies/actor';
import { can } from '$lib/server/policies/can';
import { boardPlaces } from './boardPlaces';

/**
 * The project's boards that somebody may read just now, by id. What is gathered from many boards is
 * gathered from these.
 */
export async function readableBoards(
	db: Queryable,
	actor: Actor,
	projectId: string
): Promise<string[]> {
	const boards = await db
		.select({ id: board.id })
		.from(board)
		.where(and(eq(board.projectId, projectId), isNull(board.deletedAt)));
	const places = await boardPlaces(
		db,
		boards.map(({ id }) => id)
	);
	return [...places.values()]
		.filter(({ workshopId, place }) =>
			can(actor, 'read', { kind: 'board', projectId, workshopId, place })
		)
		.map(({ boardId }) => boardId);
}
