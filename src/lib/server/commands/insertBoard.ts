import { eq, sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { newBoardUpdate, type SectionDraft } from '$lib/board';
import type { Queryable } from '$lib/server/db/client';
import { board, boardUpdate } from '$lib/server/db/schema';

type BoardRow = typeof board.$inferInsert;

export interface NewBoard {
	projectId: string;
	/** Null: the project's own. */
	workshopId: string | null;
	title: string;
	/** Its sections, in order; by their titles where there is nothing more to say of them. */
	sections: readonly (string | SectionDraft)[];
	/** The first update of its document, where it begins with more than sections. */
	content?: Uint8Array;
}

/**
 * Adds a board after the project's others, together with the first update of its document: nobody
 * ever opens a board that is still to be filled. Asks for no rights: seeding calls it too.
 *
 * @returns The board's id.
 */
export async function insertBoard(tx: Queryable, wanted: NewBoard): Promise<string> {
	const { projectId, workshopId, title, sections, content } = wanted;
	const update = content ?? newBoardUpdate(sections);
	const [id] = await insertBoards(tx, projectId, [{ workshopId, title }], update);
	return id!;
}

/**
 * Adds several that begin alike, in as few statements as one.
 *
 * @param update The first of each document.
 * @returns Their ids, in the same order.
 */
export async function insertBoards(
	tx: Queryable,
	projectId: string,
	wanted: readonly Omit<BoardRow, 'id' | 'projectId' | 'position'>[],
	update: Uint8Array
): Promise<string[]> {
	if (wanted.length === 0) return [];
	const [last] = await tx
		.select({ position: sql<number>`coalesce(max(${board.position}), -1)`.mapWith(Number) })
		.from(board)
		.where(eq(board.projectId, projectId));
	const first = (last?.position ?? -1) + 1;
	const rows = wanted.map((row, at) => ({
		...row,
		id: randomUUID(),
		projectId,
		position: first + at
	}));
	await tx.insert(board).values(rows);
	await tx.insert(boardUpdate).values(rows.map(({ id: boardId }) => ({ boardId, update })));
	return rows.map(({ id }) => id);
}
