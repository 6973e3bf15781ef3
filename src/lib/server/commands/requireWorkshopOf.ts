import { and, eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { workshop } from '$lib/server/db/schema';

/** @throws Refusal `notFound` for a workshop of another project; none at all is fine. */
export async function requireWorkshopOf(
	tx: Queryable,
	projectId: string,
	workshopId: string | null
): Promise<void> {
	if (workshopId === null) return;
	const isOurs = and(eq(workshop.id, workshopId), eq(workshop.projectId, projectId));
	const [found] = await tx.select({ id: workshop.id }).from(workshop).where(isOurs);
	if (!found) throw new Refusal('notFound', { field: 'workshopId' });
}
