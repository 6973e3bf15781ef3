import { and, eq, isNull, sql } from 'drizzle-orm';
import type { MatrixNote } from '$lib/domain/matrix/buildMatrix';
import type { Queryable } from '$lib/server/db/client';
import {
	board,
	boardNote,
	boardNoteRecommendation,
	boardSection,
	workstream
} from '$lib/server/db/schema';
import { noteOfLink } from './noteOfLink';
import { sectionOfNote, workstreamOfNote } from './noteWorkstream';

/** Every link between a note and a recommendation; with a sector, of the notes it wrote. */
export function matrixNotes(
	db: Queryable,
	projectId: string,
	sectorId: string | null
): Promise<MatrixNote[]> {
	return db
		.select({
			recommendationId: boardNoteRecommendation.recommendationId,
			workstream: workstream.number,
			noteId: sql<string>`${boardNote.boardId} || '/' || ${boardNote.noteKey}`
		})
		.from(boardNoteRecommendation)
		.innerJoin(boardNote, noteOfLink)
		.innerJoin(
			board,
			and(eq(board.id, boardNote.boardId), eq(board.projectId, projectId), isNull(board.deletedAt))
		)
		.leftJoin(boardSection, sectionOfNote)
		.leftJoin(workstream, workstreamOfNote(projectId))
		.where(sectorId === null ? undefined : eq(boardNote.sectorId, sectorId));
}
