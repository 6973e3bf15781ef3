import { sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { boardNote, boardNoteRecommendation } from '$lib/server/db/schema';
import { selectNotes, type SelectedNote } from './selectNotes';

/** The notes on the project's boards that point at a recommendation, board by board. */
export function notesAbout(
	db: Queryable,
	projectId: string,
	recommendationId: string
): Promise<SelectedNote[]> {
	const link = boardNoteRecommendation;
	return selectNotes(
		db,
		projectId,
		sql`(${boardNote.boardId}, ${boardNote.noteKey}) in (
			select ${link.boardId}, ${link.noteKey} from ${link}
			where ${link.recommendationId} = ${recommendationId}
		)`
	);
}
