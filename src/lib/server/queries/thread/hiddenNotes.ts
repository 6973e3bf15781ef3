import { and, eq, isNull, sql } from 'drizzle-orm';
import { anyOf } from '$lib/server/db/anyOf';
import type { Queryable } from '$lib/server/db/client';
import { board, boardNote, boardNoteRecommendation } from '$lib/server/db/schema';
import { noteOfLink } from '../noteOfLink';

/** How many notes point at a recommendation from boards of the project that the reader may not see. */
export async function hiddenNotes(
	db: Queryable,
	projectId: string,
	recommendationId: string,
	boardIds: readonly string[]
): Promise<number> {
	const link = boardNoteRecommendation;
	const [found] = await db
		.select({ count: sql<number>`count(*)::int` })
		.from(link)
		.innerJoin(boardNote, noteOfLink)
		.innerJoin(board, eq(board.id, boardNote.boardId))
		.where(
			and(
				eq(link.recommendationId, recommendationId),
				eq(board.projectId, projectId),
				isNull(board.deletedAt),
				sql`not ${anyOf(board.id, boardIds)}`
			)
		);
	return found?.count ?? 0;
}
