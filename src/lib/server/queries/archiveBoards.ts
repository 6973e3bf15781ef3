import { asc, eq } from 'drizzle-orm';
import type { BoardLevel } from '$lib/domain/workshop/boardLevel';
import type { Queryable } from '$lib/server/db/client';
import { board } from '$lib/server/db/schema';

export interface ArchiveBoard {
	id: string;
	title: string;
	level: BoardLevel | null;
}

/** All boards of a project, also those that were deleted: their rows go along. */
export function archiveBoards(db: Queryable, projectId: string): Promise<ArchiveBoard[]> {
	return db
		.select({ id: board.id, title: board.title, level: board.level })
		.from(board)
		.where(eq(board.projectId, projectId))
		.orderBy(asc(board.id));
}
