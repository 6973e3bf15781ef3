import { eq, sql } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { project } from '$lib/server/db/schema';

/**
 * The project's next number. The row stays locked until the transaction ends, so numbers neither
 * collide nor leave a hole when a commit is refused.
 */
export async function nextActionNumber(tx: Queryable, projectId: string): Promise<number> {
	const [row] = await tx
		.update(project)
		.set({ lastActionNumber: sql`${project.lastActionNumber} + 1` })
		.where(eq(project.id, projectId))
		.returning({ number: project.lastActionNumber });
	if (!row) throw new Refusal('notFound');
	return row.number;
}
