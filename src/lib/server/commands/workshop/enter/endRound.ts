import { and, eq, sql } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import { openActions } from '$lib/domain/workshop/openActions';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, commitment, parkedItem } from '$lib/server/db/schema';
import type { Entering } from './enterPhase';

/**
 * A commitment round does not end with an action that nobody owns and that has no place in parking. Going
 * back in the programme ends nothing.
 *
 * @throws Refusal `stillOpen` with how many there are as `number`.
 */
export async function endRound({ tx, row, phases, next }: Entering): Promise<void> {
	const running = phases.find(({ id }) => id === row.currentPhaseId);
	if (running?.kind !== 'commit' || next.position < running.position) return;
	await refuseOpenActions(tx, row.id);
}

/** @throws Refusal `stillOpen` with how many actions of the workshop lack an owner and a place. */
export async function refuseOpenActions(tx: Queryable, workshopId: string): Promise<void> {
	const rows = await tx
		.select({
			unitId: sql<string | null>`coalesce(${actionItem.ownerUnitId}, ${actionItem.ownerUserId})`,
			answer: commitment.answer,
			parkedId: parkedItem.id
		})
		.from(commitment)
		.innerJoin(actionItem, eq(actionItem.id, commitment.actionItemId))
		.leftJoin(parkedItem, eq(parkedItem.actionItemId, actionItem.id))
		.where(and(eq(commitment.workshopId, workshopId), eq(actionItem.status, 'proposed')));
	const { length: number } = openActions(
		rows.map(({ unitId, answer, parkedId }) => ({
			unit: unitId === null ? null : { id: unitId, name: '' },
			answer,
			isParked: parkedId !== null
		}))
	);
	if (number > 0) throw new Refusal('stillOpen', { params: { number } });
}
