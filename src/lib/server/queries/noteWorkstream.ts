import { and, eq, sql } from 'drizzle-orm';
import { boardNote, boardSection, workstream } from '$lib/server/db/schema';

/** Joins `board_section` to `board_note`: the section a note stands in. */
export const sectionOfNote = and(
	eq(boardSection.boardId, boardNote.boardId),
	eq(boardSection.sectionKey, boardNote.sectionKey)
);

/**
 * Joins `workstream` to both: the delindsats that a note's place stands for. What says it most closely
 * counts: the column, then the row, then the section.
 */
export const workstreamOfNote = (projectId: string) =>
	and(
		eq(workstream.projectId, projectId),
		sql`${workstream.id}::text = coalesce(
			${boardSection.workstreams} ->> ('column:' || ${boardNote.columnKey}),
			${boardSection.workstreams} ->> ('row:' || ${boardNote.rowKey}),
			${boardSection.workstreams} ->> ''
		)`
	);
