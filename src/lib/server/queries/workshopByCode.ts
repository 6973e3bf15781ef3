import { eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { project, workshop } from '$lib/server/db/schema';

/** The workshop a normalised code opens, with what its door shows; null where there is none. */
export async function workshopByCode(db: Queryable, code: string) {
	const [found] = await db
		.select({
			id: workshop.id,
			projectId: workshop.projectId,
			projectName: project.name,
			title: workshop.title,
			isOpen: workshop.isOpen
		})
		.from(workshop)
		.innerJoin(project, eq(project.id, workshop.projectId))
		.where(eq(workshop.code, code));
	return found ?? null;
}
