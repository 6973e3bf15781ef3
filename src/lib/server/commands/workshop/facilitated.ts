import { eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { workshop } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';

export type WorkshopRow = typeof workshop.$inferSelect;

/**
 * The workshop, for somebody who may run it; locked until the transaction ends, so that two
 * facilitators who press at once press one after the other.
 *
 * @throws Refusal `notFound` or `notAllowed`.
 */
export async function facilitated(
	tx: Queryable,
	{ actor }: Pick<CommandContext, 'actor'>,
	workshopId: string
): Promise<WorkshopRow> {
	const [found] = await tx.select().from(workshop).where(eq(workshop.id, workshopId)).for('update');
	if (!found) throw new Refusal('notFound');
	const { projectId } = found;
	if (!can(actor, 'facilitate', { kind: 'workshop', projectId, workshopId }))
		throw new Refusal('notAllowed');
	return found;
}
