import { and, asc, eq, inArray, isNull, notInArray, or } from 'drizzle-orm';
import type { RecordedBoard, RecordedNote } from '$lib/domain/workshop/workshopRecord';
import type { Queryable } from '$lib/server/db/client';
import {
	board,
	boardNote,
	boardSection,
	boardTheme,
	boardThemeNote,
	workshopTable
} from '$lib/server/db/schema';
import { isOnBoard } from '../../isOnBoard';

/** A note, as it lies on its board. */
type PlacedNote = RecordedNote & { boardId: string; sectionKey: string };

/**
 * The boards people of a workshop had together, with their themes and notes; a board on which nothing
 * stands is left out. What was written alone or in pairs is copied nowhere and never in it.
 */
export async function recordedBoards(db: Queryable, workshopId: string): Promise<RecordedBoard[]> {
	const boards = await boardsOf(db, workshopId);
	const ids = boards.map(({ id }) => id);
	if (ids.length === 0) return [];
	const [notes, themes, placed, sections] = await Promise.all([
		notesOn(db, ids),
		db
			.select()
			.from(boardTheme)
			.where(inArray(boardTheme.boardId, ids))
			.orderBy(asc(boardTheme.position)),
		db.select().from(boardThemeNote).where(inArray(boardThemeNote.boardId, ids)),
		db
			.select()
			.from(boardSection)
			.where(inArray(boardSection.boardId, ids))
			.orderBy(asc(boardSection.position))
	]);
	const recorded = boards.map(({ id, tableNumber, title }) => {
		const here = notes.filter(({ boardId }) => boardId === id);
		const links = placed.filter(({ boardId }) => boardId === id);
		const gathered = new Set(links.map(({ noteKey }) => noteKey));
		const under = (themeKey: string) => {
			const keys = links.filter((link) => link.themeKey === themeKey);
			return here.filter(({ key }) => keys.some(({ noteKey }) => noteKey === key));
		};
		const alone = here.filter(({ key }) => !gathered.has(key));
		return {
			...{ id, tableNumber, title },
			themes: themes
				.filter(({ boardId }) => boardId === id)
				.map(({ themeKey: key, title }) => ({ key, title, notes: under(key).map(told) })),
			sections: sections
				.filter(({ boardId }) => boardId === id)
				.map(({ sectionKey: key, title }) => ({
					...{ key, title },
					notes: alone.filter(({ sectionKey }) => sectionKey === key).map(told)
				}))
				.filter(({ notes }) => notes.length > 0)
		};
	});
	return recorded.filter(({ themes, sections }) => themes.length > 0 || sections.length > 0);
}

function boardsOf(db: Queryable, workshopId: string) {
	return db
		.select({ id: board.id, title: board.title, tableNumber: workshopTable.number })
		.from(board)
		.leftJoin(workshopTable, eq(workshopTable.id, board.tableId))
		.where(
			and(
				eq(board.workshopId, workshopId),
				isNull(board.deletedAt),
				or(isNull(board.level), notInArray(board.level, ['own', 'pair']))
			)
		)
		.orderBy(asc(workshopTable.number), asc(board.level), asc(board.position), asc(board.title));
}

/** Who wrote them is not even asked. */
async function notesOn(db: Queryable, boardIds: string[]): Promise<PlacedNote[]> {
	const rows = await db
		.select({
			boardId: boardNote.boardId,
			key: boardNote.noteKey,
			sectionKey: boardNote.sectionKey,
			text: boardNote.text,
			level: boardNote.originLevel,
			table: boardNote.originTable
		})
		.from(boardNote)
		.where(and(inArray(boardNote.boardId, boardIds), isOnBoard))
		.orderBy(asc(boardNote.order), asc(boardNote.noteKey));
	return rows
		.filter(({ text }) => text.trim() !== '')
		.map(({ level, table, ...note }) => ({ ...note, origin: level && { level, table } }));
}

const told = ({ key, text, origin }: PlacedNote): RecordedNote => ({ key, text, origin });
