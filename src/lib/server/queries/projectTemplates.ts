import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { boardTemplate } from '$lib/server/db/schema';

/** How a project's boards can begin, besides what everybody is offered. */
export function projectTemplates(db: Queryable, projectId: string) {
	return db
		.select({
			id: boardTemplate.id,
			title: boardTemplate.title,
			sections: boardTemplate.sections
		})
		.from(boardTemplate)
		.where(eq(boardTemplate.projectId, projectId))
		.orderBy(asc(boardTemplate.title));
}

export type ProjectTemplate = Awaited<ReturnType<typeof projectTemplates>>[number];
