import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { NoteKind } from '$lib/domain/noteKind';
import type { SectorSign } from '$lib/domain/sectorSigns';
import type { Queryable } from '$lib/server/db/client';
import { board, boardNote, boardNoteRecommendation, sector, workshop } from '$lib/server/db/schema';
import { isOnBoard } from './isOnBoard';

/** A note that points at a recommendation, as the board last showed it. */
export interface NoteAbout {
	boardId: string;
	boardTitle: string;
	/** For the question whether the reader may see the board. */
	workshopId: string | null;
	noteKey: string;
	text: string;
	kind: NoteKind;
	/** Null where nobody said, or where the workshop keeps names back. */
	authorName: string | null;
	sector: { name: string; sign: SectorSign } | null;
}

/** The notes on the project's boards that point at a recommendation, board by board. */
export function notesAbout(
	db: Queryable,
	projectId: string,
	recommendationId: string
): Promise<NoteAbout[]> {
	return (
		db
			.select({
				boardId: board.id,
				boardTitle: board.title,
				workshopId: board.workshopId,
				noteKey: boardNote.noteKey,
				text: boardNote.text,
				kind: boardNote.kind,
				authorName: sql<string | null>`case
				when coalesce(${workshop.anonymity}, 'named') = 'named' then ${boardNote.authorName} end`,
				sector: { name: sector.name, sign: sector.sign }
			})
			.from(boardNoteRecommendation)
			.innerJoin(
				boardNote,
				and(
					eq(boardNote.boardId, boardNoteRecommendation.boardId),
					eq(boardNote.noteKey, boardNoteRecommendation.noteKey),
					isOnBoard
				)
			)
			.innerJoin(
				board,
				and(
					eq(board.id, boardNote.boardId),
					eq(board.projectId, projectId),
					isNull(board.deletedAt)
				)
			)
			.leftJoin(workshop, eq(workshop.id, board.workshopId))
			// The document carries the sector as text, and what it names may be gone.
			.leftJoin(sector, sql`${sector.id}::text = ${boardNote.sectorId}`)
			.where(eq(boardNoteRecommendation.recommendationId, recommendationId))
			.orderBy(asc(board.position), asc(board.title), asc(boardNote.writtenAt))
	);
}
