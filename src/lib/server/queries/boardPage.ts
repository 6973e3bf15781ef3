import { and, eq } from 'drizzle-orm';
import type { Anonymity } from '$lib/domain/anonymity';
import type { Queryable } from '$lib/server/db/client';
import { board, workshop } from '$lib/server/db/schema';

export interface BoardPage {
	id: string;
	title: string;
	/** The workshop whose participants may use it; null for the project's own board. */
	workshop: { id: string; title: string; isOpen: boolean; anonymity: Anonymity } | null;
	isDeleted: boolean;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A board of a project; null where the project has none of that id. */
export async function boardPage(
	db: Queryable,
	projectId: string,
	boardId: string
): Promise<BoardPage | null> {
	if (!UUID.test(boardId)) return null;
	const [found] = await db
		.select({ board, workshop })
		.from(board)
		.leftJoin(workshop, eq(workshop.id, board.workshopId))
		.where(and(eq(board.id, boardId), eq(board.projectId, projectId)));
	if (!found) return null;
	const { id, title, deletedAt } = found.board;
	return {
		id,
		title,
		workshop: found.workshop && {
			id: found.workshop.id,
			title: found.workshop.title,
			isOpen: found.workshop.isOpen,
			anonymity: found.workshop.anonymity
		},
		isDeleted: deletedAt !== null
	};
}
