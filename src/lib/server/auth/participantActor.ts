import { eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { participant, workshop } from '$lib/server/db/schema';
import type { ParticipantActor } from '$lib/server/policies/actor';

/** A guest in their workshop; they write only while it is open and nobody has removed them. */
export async function participantActor(
	db: Queryable,
	participantId: string
): Promise<ParticipantActor | null> {
	const [found] = await db
		.select({
			workshopId: workshop.id,
			projectId: workshop.projectId,
			isOpen: workshop.isOpen,
			sectorId: participant.sectorId,
			firstName: participant.firstName,
			removedAt: participant.removedAt
		})
		.from(participant)
		.innerJoin(workshop, eq(workshop.id, participant.workshopId))
		.where(eq(participant.id, participantId));
	if (!found) return null;
	return {
		kind: 'participant',
		participantId,
		workshopId: found.workshopId,
		projectId: found.projectId,
		sectorId: found.sectorId,
		name: found.firstName,
		mayWrite: found.isOpen && found.removedAt === null
	};
}
