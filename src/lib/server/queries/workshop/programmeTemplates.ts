import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { programmeTemplate } from '$lib/server/db/schema';

/** The programmes a project has kept. */
export function programmeTemplates(db: Queryable, projectId: string) {
	return db
		.select({
			id: programmeTemplate.id,
			title: programmeTemplate.title,
			phases: programmeTemplate.phases
		})
		.from(programmeTemplate)
		.where(eq(programmeTemplate.projectId, projectId))
		.orderBy(asc(programmeTemplate.title));
}
