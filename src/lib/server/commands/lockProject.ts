import { eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { project } from '$lib/server/db/schema';

/**
 * Keeps others who number something in the project waiting until the transaction ends.
 *
 * @throws Refusal `notFound`.
 */
export async function lockProject(tx: Queryable, projectId: string): Promise<void> {
	const [found] = await tx
		.select({ id: project.id })
		.from(project)
		.where(eq(project.id, projectId))
		.for('no key update');
	if (!found) throw new Refusal('notFound');
}
