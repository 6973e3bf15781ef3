import { eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { board, project, workshop } from '$lib/server/db/schema';

/** What a topic is about: as much of it as a question of rights needs. */
export type TopicThing =
	| { kind: 'project'; projectId: string }
	| { kind: 'workshop'; projectId: string; workshopId: string }
	| { kind: 'board'; projectId: string; workshopId: string | null; boardId: string };

/**
 * @param topic `project:<id>`, `workshop:<id>` or `board:<id>`.
 * @returns null for a topic about nothing there is; a deleted board is nothing.
 */
export async function topicThing(db: Queryable, topic: string): Promise<TopicThing | null> {
	const [kind, id = ''] = topic.split(':');
	switch (kind) {
		case 'project': {
			const [found] = await db
				.select({ projectId: project.id })
				.from(project)
				.where(eq(project.id, id));
			return found ? { kind, ...found } : null;
		}
		case 'workshop': {
			const [found] = await db
				.select({ projectId: workshop.projectId, workshopId: workshop.id })
				.from(workshop)
				.where(eq(workshop.id, id));
			return found ? { kind, ...found } : null;
		}
		case 'board': {
			const [found] = await db
				.select({
					projectId: board.projectId,
					workshopId: board.workshopId,
					deletedAt: board.deletedAt
				})
				.from(board)
				.where(eq(board.id, id));
			if (!found || found.deletedAt) return null;
			return { kind, projectId: found.projectId, workshopId: found.workshopId, boardId: id };
		}
		default:
			return null;
	}
}
