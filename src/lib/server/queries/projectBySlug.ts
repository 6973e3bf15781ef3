import { eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { project } from '$lib/server/db/schema';

/** A project by the name it has in addresses; null where there is none. */
export async function projectBySlug(
	db: Queryable,
	slug: string
): Promise<{ id: string; slug: string; name: string } | null> {
	const [found] = await db
		.select({ id: project.id, slug: project.slug, name: project.name })
		.from(project)
		.where(eq(project.slug, slug));
	return found ?? null;
}
