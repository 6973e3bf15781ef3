import { and, eq, isNull } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { participant } from '$lib/server/db/schema';
import { facilitated, type WorkshopRow } from './facilitated';

export type ParticipantRow = typeof participant.$inferSelect;

/**
 * Somebody who takes part, and their workshop, for whoever may run it; the workshop is locked until the
 * transaction ends.
 *
 * @throws Refusal `notAllowed`, or `notFound`, also for somebody who was removed.
 */
export async function facilitatedParticipant(
	tx: Queryable,
	context: Pick<CommandContext, 'actor'>,
	participantId: string
): Promise<{ row: WorkshopRow; who: ParticipantRow }> {
	const isThem = and(eq(participant.id, participantId), isNull(participant.removedAt));
	const [known] = await tx.select().from(participant).where(isThem);
	if (!known) throw new Refusal('notFound');
	const row = await facilitated(tx, context, known.workshopId);
	// As it is now that nobody else moves them.
	const [who] = await tx.select().from(participant).where(isThem);
	if (!who) throw new Refusal('notFound');
	return { row, who };
}
