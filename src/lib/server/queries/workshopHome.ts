import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { board, project, workshop } from '$lib/server/db/schema';

/** The path where somebody in the workshop begins: its first board, or its page while it has none. */
export async function workshopHome(db: Queryable, workshopId: string): Promise<string | null> {
	const [found] = await db
		.select({ slug: project.slug, boardId: board.id })
		.from(workshop)
		.innerJoin(project, eq(project.id, workshop.projectId))
		.leftJoin(board, and(eq(board.workshopId, workshop.id), isNull(board.deletedAt)))
		.where(eq(workshop.id, workshopId))
		.orderBy(asc(board.position), asc(board.createdAt))
		.limit(1);
	if (!found) return null;
	const place = found.boardId ? `boards/${found.boardId}` : `workshops/${workshopId}`;
	return `/projects/${found.slug}/${place}`;
}
