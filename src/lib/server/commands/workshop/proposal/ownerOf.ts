import { and, eq, isNull } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { participant, sector } from '$lib/server/db/schema';
import { findUnitName } from '../../actionItemOwner';
import type { Proposal } from './proposalFields';

/** Who a proposal says is to do it. */
export interface ProposedOwner {
	unitId: string | null;
	unitName: string | null;
	/** Who answers, where they are in the room. */
	participantId: string | null;
	/** As people say it; empty: nobody. */
	name: string;
}

/** @throws Refusal `unknownUnit` or `unknownUser` for who is not of this project or workshop. */
export async function ownerOf(
	tx: Queryable,
	{ projectId, workshopId }: { projectId: string; workshopId: string },
	{ unitId, ownerParticipantId, ownerName }: Proposal
): Promise<ProposedOwner> {
	const unitName = unitId ? await findUnitName(tx, projectId, unitId, 'unitId') : null;
	const person = ownerParticipantId
		? await personIn(tx, workshopId, ownerParticipantId)
		: { participantId: null, name: ownerName };
	return { unitId: unitId || null, unitName, ...person };
}

async function personIn(tx: Queryable, workshopId: string, participantId: string) {
	const [found] = await tx
		.select({ firstName: participant.firstName, sectorName: sector.name })
		.from(participant)
		.innerJoin(sector, eq(sector.id, participant.sectorId))
		.where(
			and(
				eq(participant.id, participantId),
				eq(participant.workshopId, workshopId),
				isNull(participant.removedAt)
			)
		);
	if (!found) throw new Refusal('unknownUser', { field: 'ownerParticipantId' });
	return { participantId, name: found.firstName ?? found.sectorName };
}
