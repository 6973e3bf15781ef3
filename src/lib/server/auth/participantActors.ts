import { eq } from 'drizzle-orm';
import { anyOf } from '$lib/server/db/anyOf';
import type { Queryable } from '$lib/server/db/client';
import { participant, workshop } from '$lib/server/db/schema';
import type { ParticipantActor } from '$lib/server/policies/actor';

/**
 * Guests in their workshops, by participant id; they write only while it is open and goes
 * on, and nobody has removed them.
 */
export async function participantActors(
	db: Queryable,
	participantIds: readonly string[]
): Promise<Map<string, ParticipantActor>> {
	if (participantIds.length === 0) return new Map();
	const rows = await db
		.select({
			participantId: participant.id,
			workshopId: workshop.id,
			projectId: workshop.projectId,
			isOpen: workshop.isOpen,
			endedAt: workshop.endedAt,
			sectorId: participant.sectorId,
			name: participant.firstName,
			tableId: participant.tableId,
			pairNumber: participant.pairNumber,
			isLeader: participant.isLeader,
			removedAt: participant.removedAt
		})
		.from(participant)
		.innerJoin(workshop, eq(workshop.id, participant.workshopId))
		.where(anyOf(participant.id, participantIds));
	return new Map(
		rows.map(({ isOpen, endedAt, removedAt, ...who }) => [
			who.participantId,
			{
				kind: 'participant',
				...who,
				mayWrite: isOpen && endedAt === null && removedAt === null
			}
		])
	);
}
