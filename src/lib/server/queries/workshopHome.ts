import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { board, phase, project, workshop } from '$lib/server/db/schema';

/**
 * The path where a guest of the workshop begins: with a programme, where it is taken part in; else its
 * first board, or its page while it has none.
 */
export async function workshopHome(db: Queryable, workshopId: string): Promise<string | null> {
	const [found] = await db
		.select({
			slug: project.slug,
			boardId: board.id,
			phases: db.$count(phase, eq(phase.workshopId, workshop.id))
		})
		.from(workshop)
		.innerJoin(project, eq(project.id, workshop.projectId))
		.leftJoin(
			board,
			and(eq(board.workshopId, workshop.id), isNull(board.deletedAt), isNull(board.level))
		)
		.where(eq(workshop.id, workshopId))
		.orderBy(asc(board.position), asc(board.createdAt))
		.limit(1);
	if (!found) return null;
	if (found.phases > 0) return `/projects/${found.slug}/workshops/${workshopId}/take-part`;
	const place = found.boardId ? `boards/${found.boardId}` : `workshops/${workshopId}`;
	return `/projects/${found.slug}/${place}`;
}
