import { and, countDistinct, eq, isNull, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import {
	actionItem,
	actionItemRecommendation,
	board,
	boardNote,
	boardNoteRecommendation
} from '$lib/server/db/schema';
import { noteOfLink } from './noteOfLink';

/** For joining: how many notes on the project's boards point at each recommendation. */
export function noteCounts(db: Queryable, projectId: string) {
	return db
		.select({
			recommendationId: boardNoteRecommendation.recommendationId,
			count: sql<number>`count(*)::int`.as('note_count')
		})
		.from(boardNoteRecommendation)
		.innerJoin(boardNote, noteOfLink)
		.innerJoin(
			board,
			and(eq(board.id, boardNote.boardId), eq(board.projectId, projectId), isNull(board.deletedAt))
		)
		.groupBy(boardNoteRecommendation.recommendationId)
		.as('note_counts');
}

/** For joining: how many of the project's action items answer each recommendation. */
export function actionCounts(db: Queryable, projectId: string) {
	return db
		.select({
			recommendationId: actionItemRecommendation.recommendationId,
			count: countDistinct(actionItem.id).mapWith(Number).as('action_count')
		})
		.from(actionItemRecommendation)
		.innerJoin(
			actionItem,
			and(
				eq(actionItem.id, actionItemRecommendation.actionItemId),
				eq(actionItem.projectId, projectId)
			)
		)
		.groupBy(actionItemRecommendation.recommendationId)
		.as('action_counts');
}
