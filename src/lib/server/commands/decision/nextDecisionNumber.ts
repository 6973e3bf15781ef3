import { eq, sql } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { project } from '$lib/server/db/schema';

/**
 * The project's next number for a decision. The row stays locked until the transaction ends, so that
 * numbers neither collide nor leave a hole.
 */
export async function nextDecisionNumber(tx: Queryable, projectId: string): Promise<number> {
	const [row] = await tx
		.update(project)
		.set({ lastDecisionNumber: sql`${project.lastDecisionNumber} + 1` })
		.where(eq(project.id, projectId))
		.returning({ number: project.lastDecisionNumber });
	if (!row) throw new Refusal('notFound');
	return row.number;
}
