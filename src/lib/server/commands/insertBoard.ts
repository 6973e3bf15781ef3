import { eq, sql } from 'drizzle-orm';
import { newBoardUpdate, type SectionDraft } from '$lib/board';
import type { Queryable } from '$lib/server/db/client';
import { board, boardUpdate } from '$lib/server/db/schema';

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
	const [last] = await tx
		.select({ position: sql<number>`coalesce(max(${board.position}), -1)`.mapWith(Number) })
		.from(board)
		.where(eq(board.projectId, projectId));
	const [made] = await tx
		.insert(board)
		.values({ projectId, workshopId, title, position: (last?.position ?? -1) + 1 })
		.returning({ id: board.id });
	const boardId = made!.id;
	await tx.insert(boardUpdate).values({ boardId, update: content ?? newBoardUpdate(sections) });
	return boardId;
}
