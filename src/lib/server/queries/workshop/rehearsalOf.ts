import { desc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { project, wipeReport, workshop } from '$lib/server/db/schema';
import { shadowSlug } from '$lib/domain/workshop/shadowSlug';

/** The rehearsal of a workshop that goes on just now; null: there is none. */
export async function rehearsalOf(
	db: Queryable,
	workshopId: string
): Promise<{ slug: string; workshopId: string } | null> {
	const slug = shadowSlug(workshopId);
	const [found] = await db
		.select({ workshopId: workshop.id })
		.from(project)
		.innerJoin(workshop, eq(workshop.projectId, project.id))
		.where(eq(project.slug, slug));
	return found ? { slug, workshopId: found.workshopId } : null;
}

/** What was wiped in a project, the newest first: how many rows, and how many are left. */
export async function wipeReports(db: Queryable, projectId: string) {
	const rows = await db
		.select()
		.from(wipeReport)
		.where(eq(wipeReport.projectId, projectId))
		.orderBy(desc(wipeReport.wipedAt))
		.limit(10);
	return rows.map(({ id, title, deleted, left, wipedAt }) => ({
		...{ id, title, left, wipedAt },
		rows: Object.values(deleted).reduce((sum, count) => sum + count, 0)
	}));
}
