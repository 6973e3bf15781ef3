import { asc, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { project } from '$lib/server/db/schema';

export interface ListedProject {
	id: string;
	slug: string;
	name: string;
	owner: string;
	summary: string;
}

/** Every real project, by name; who sees which is for the policy. */
export function projectList(db: Queryable): Promise<ListedProject[]> {
	return db
		.select({
			id: project.id,
			slug: project.slug,
			name: project.name,
			owner: project.owner,
			summary: project.summary
		})
		.from(project)
		.where(isNull(project.rehearsalOf))
		.orderBy(asc(project.name));
}
