import { and, asc, desc, eq, isNotNull } from 'drizzle-orm';
import { noteRef } from '$lib/domain/thread/noteRef';
import type { Strands } from '$lib/domain/thread/strands';
import { anyOf } from '$lib/server/db/anyOf';
import type { Queryable } from '$lib/server/db/client';
import {
	actionItem,
	actionItemRecommendation,
	boardNote,
	boardNoteRecommendation,
	passage,
	passageLink,
	passageNote,
	recommendation
} from '$lib/server/db/schema';
import { isOnBoard } from '../isOnBoard';
import { noteOfLink } from '../noteOfLink';

/**
 * Everything that ties passages, notes, actions and recommendations of a project together.
 *
 * @param boardIds The boards the reader may see: nothing is told of any other.
 */
export async function strandsOf(
	db: Queryable,
	projectId: string,
	boardIds: readonly string[]
): Promise<Strands> {
	const [passageLinks, passageNotes, noteLinks, actionNotes, actionLinks] = await Promise.all([
		db
			.select({
				passageId: passageLink.passageId,
				recommendationId: passageLink.recommendationId
			})
			.from(passageLink)
			.innerJoin(passage, eq(passage.id, passageLink.passageId))
			.where(eq(passage.projectId, projectId))
			.orderBy(asc(passageLink.createdAt)),
		db
			.select({
				passageId: passageNote.passageId,
				boardId: passageNote.boardId,
				noteKey: passageNote.noteKey
			})
			.from(passageNote)
			.innerJoin(
				boardNote,
				and(
					eq(boardNote.boardId, passageNote.boardId),
					eq(boardNote.noteKey, passageNote.noteKey),
					isOnBoard
				)
			)
			.where(anyOf(passageNote.boardId, boardIds))
			.orderBy(asc(passageNote.createdAt)),
		db
			.select({
				boardId: boardNote.boardId,
				noteKey: boardNote.noteKey,
				recommendationId: boardNoteRecommendation.recommendationId
			})
			.from(boardNoteRecommendation)
			.innerJoin(boardNote, noteOfLink)
			.innerJoin(recommendation, eq(recommendation.id, boardNoteRecommendation.recommendationId))
			.where(anyOf(boardNote.boardId, boardIds))
			.orderBy(asc(recommendation.code), asc(boardNote.writtenAt)),
		db
			.select({
				actionItemId: actionItem.id,
				boardId: boardNote.boardId,
				noteKey: boardNote.noteKey
			})
			.from(actionItem)
			.innerJoin(
				boardNote,
				and(
					eq(boardNote.boardId, actionItem.boardId),
					eq(boardNote.noteKey, actionItem.noteKey),
					isOnBoard
				)
			)
			.where(
				and(
					eq(actionItem.projectId, projectId),
					isNotNull(actionItem.noteKey),
					anyOf(boardNote.boardId, boardIds)
				)
			)
			.orderBy(asc(actionItem.number)),
		db
			.select({
				actionItemId: actionItemRecommendation.actionItemId,
				recommendationId: actionItemRecommendation.recommendationId
			})
			.from(actionItemRecommendation)
			.innerJoin(actionItem, eq(actionItem.id, actionItemRecommendation.actionItemId))
			.innerJoin(recommendation, eq(recommendation.id, actionItemRecommendation.recommendationId))
			.where(eq(actionItem.projectId, projectId))
			.orderBy(desc(actionItemRecommendation.purpose), asc(recommendation.code))
	]);
	return {
		passageLinks,
		passageNotes: passageNotes.map(named),
		noteLinks: noteLinks.map(named),
		actionNotes: actionNotes.map(named),
		actionLinks
	};
}

function named<Row extends { boardId: string; noteKey: string }>({
	boardId,
	noteKey,
	...rest
}: Row) {
	return { ...rest, note: noteRef(boardId, noteKey) };
}
