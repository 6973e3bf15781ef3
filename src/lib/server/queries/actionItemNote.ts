import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { SectorSign } from '$lib/domain/sectorSigns';
import type { Queryable } from '$lib/server/db/client';
import {
	actionItem,
	board,
	boardNote,
	boardSection,
	sector,
	workshop
} from '$lib/server/db/schema';

/** The note an item came from, with its words as they stood when it was agreed. */
export interface ActionItemNote {
	/** Null where the server has not read the note. */
	text: string | null;
	/** Key inside the board's document. */
	noteKey: string;
	board: { id: string; title: string; isDeleted: boolean };
	sectionTitle: string | null;
	/** Null where nobody said, or where the workshop keeps names back. */
	authorName: string | null;
	sector: { name: string; sign: SectorSign } | null;
	workshop: { id: string; title: string; heldOn: string | null } | null;
}

/** Null for an item made without a note, or whose board is gone for good. */
export async function actionItemNote(
	db: Queryable,
	actionItemId: string
): Promise<ActionItemNote | null> {
	const [note] = await db
		.select({
			text: sql<string | null>`coalesce(${actionItem.noteText}, ${boardNote.text})`,
			noteKey: sql<string>`${actionItem.noteKey}`,
			board: {
				id: board.id,
				title: board.title,
				isDeleted: sql<boolean>`${board.deletedAt} is not null`
			},
			sectionTitle: boardSection.title,
			authorName: sql<string | null>`
				case when coalesce(${workshop.anonymity}, 'named') = 'named' then ${boardNote.authorName} end`,
			sector: { name: sector.name, sign: sector.sign },
			workshop: { id: workshop.id, title: workshop.title, heldOn: workshop.heldOn }
		})
		.from(actionItem)
		.innerJoin(board, eq(board.id, actionItem.boardId))
		.leftJoin(
			boardNote,
			and(eq(boardNote.boardId, board.id), eq(boardNote.noteKey, actionItem.noteKey))
		)
		.leftJoin(
			boardSection,
			and(eq(boardSection.boardId, board.id), eq(boardSection.sectionKey, boardNote.sectionKey))
		)
		// The document carries the sector as text, and what it names may be gone.
		.leftJoin(sector, sql`${sector.id}::text = ${boardNote.sectorId}`)
		.leftJoin(workshop, eq(workshop.id, actionItem.workshopId))
		.where(and(eq(actionItem.id, actionItemId), isNotNull(actionItem.noteKey)));
	return note ?? null;
}
