import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { ProposalChoices } from '$lib/domain/workshop/proposalChoices';
import type { Queryable } from '$lib/server/db/client';
import { participant, sector, unit } from '$lib/server/db/schema';

/** Who can own an action that a workshop's table writes, and who in the room can say yes for them. */
export async function proposalChoices(
	db: Queryable,
	{ projectId, id }: { projectId: string; id: string }
): Promise<ProposalChoices> {
	const [units, people] = await Promise.all([
		db
			.select({ id: unit.id, name: unit.name, sectorName: sector.name })
			.from(unit)
			.innerJoin(sector, eq(sector.id, unit.sectorId))
			.where(eq(unit.projectId, projectId))
			.orderBy(asc(sector.position), asc(unit.name)),
		db
			.select({ id: participant.id, name: participant.firstName, sectorName: sector.name })
			.from(participant)
			.innerJoin(sector, eq(sector.id, participant.sectorId))
			.where(
				and(
					eq(participant.workshopId, id),
					isNull(participant.removedAt),
					isNotNull(participant.firstName)
				)
			)
			.orderBy(asc(participant.firstName), asc(participant.joinedAt))
	]);
	return { units, people: people.map((one) => ({ ...one, name: one.name ?? '' })) };
}
