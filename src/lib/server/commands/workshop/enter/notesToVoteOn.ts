import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { board, boardNote, boardThemeNote } from '$lib/server/db/schema';
import type { OptionDraft } from './ballotOptions';

/** So much of a note is read on a ballot, in characters. */
const MAX_LABEL = 200;

/**
 * The notes that stand on the tables' and everybody's boards, those under most themes first, and then a
 * board at a time: where there are too many, no table is left out for having a high number. What says the
 * same is one note, wherever it has followed to.
 */
export async function notesToVoteOn(tx: Queryable, workshopId: string): Promise<OptionDraft[]> {
	const themes = sql<number>`count(${boardThemeNote.themeKey})`;
	const turn = sql<number>`row_number() over (
		partition by ${boardNote.boardId}
		order by ${themes} desc, ${boardNote.sectionKey}, ${boardNote.order}, ${boardNote.noteKey}
	)`;
	const rows = await tx
		.select({ text: boardNote.text, boardId: boardNote.boardId, itemKey: boardNote.noteKey })
		.from(boardNote)
		.innerJoin(board, eq(board.id, boardNote.boardId))
		.leftJoin(
			boardThemeNote,
			and(
				eq(boardThemeNote.boardId, boardNote.boardId),
				eq(boardThemeNote.noteKey, boardNote.noteKey)
			)
		)
		.where(
			and(
				eq(board.workshopId, workshopId),
				isNull(board.deletedAt),
				inArray(board.level, ['table', 'plenum']),
				isNull(boardNote.deletedAt),
				isNull(boardNote.mergedInto)
			)
		)
		.groupBy(boardNote.boardId, boardNote.noteKey, board.position, board.id)
		.orderBy(desc(themes), asc(turn), asc(board.position), asc(board.id));
	const byWords = new Map<string, OptionDraft>();
	for (const { text, boardId, itemKey } of rows) {
		const label = labelOf(text);
		const words = label.toLocaleLowerCase('da');
		if (label !== '' && !byWords.has(words)) byWords.set(words, { label, boardId, itemKey });
	}
	return [...byWords.values()];
}

/** The beginning of a note on one line, never cut in the middle of a character. */
function labelOf(text: string): string {
	const characters = [...text.replace(/\s+/g, ' ').trim()];
	if (characters.length <= MAX_LABEL) return characters.join('');
	return `${characters.slice(0, MAX_LABEL).join('').trimEnd()} …`;
}
