import { and, asc, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { NoteKind } from '$lib/domain/noteKind';
import type { SectorSign } from '$lib/domain/sectorSigns';
import type { Queryable } from '$lib/server/db/client';
import {
	board,
	boardNote,
	boardSection,
	sector,
	workshop,
	workstream
} from '$lib/server/db/schema';
import { isOnBoard } from './isOnBoard';
import { sectionOfNote, workstreamOfNote } from './noteWorkstream';

/** A note as its board last showed it, with no more of its author than the workshop lets be said. */
export interface SelectedNote {
	boardId: string;
	boardTitle: string;
	/** For the question whether the reader may see the board. */
	workshopId: string | null;
	noteKey: string;
	text: string;
	kind: NoteKind;
	writtenAt: Date;
	/** Null where nobody said, or where the workshop keeps names back. */
	authorName: string | null;
	sector: { name: string; sign: SectorSign } | null;
	/** As the document carries it. */
	sectorId: string | null;
	/** Number of the delindsats its place on the board stands for; null: of none. */
	workstream: number | null;
}

/**
 * Notes on the project's boards, board by board.
 *
 * @param where What must hold of the note (`boardNote`) or its board.
 */
export function selectNotes(
	db: Queryable,
	projectId: string,
	where: SQL | undefined
): Promise<SelectedNote[]> {
	return (
		db
			.select({
				boardId: board.id,
				boardTitle: board.title,
				workshopId: board.workshopId,
				noteKey: boardNote.noteKey,
				text: boardNote.text,
				kind: boardNote.kind,
				writtenAt: boardNote.writtenAt,
				authorName: sql<string | null>`case
				when coalesce(${workshop.anonymity}, 'named') = 'named' then ${boardNote.authorName} end`,
				sector: { name: sector.name, sign: sector.sign },
				sectorId: boardNote.sectorId,
				workstream: workstream.number
			})
			.from(boardNote)
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
			.leftJoin(boardSection, sectionOfNote)
			.leftJoin(workstream, workstreamOfNote(projectId))
			.where(and(isOnBoard, where))
			.orderBy(
				asc(board.position),
				asc(board.title),
				asc(boardNote.writtenAt),
				asc(boardNote.noteKey)
			)
	);
}
