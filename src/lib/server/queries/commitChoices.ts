import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { membership, sector, unit, userAccount, workstream } from '$lib/server/db/schema';

/** What the form of an action item can be filled with. */
export interface CommitChoices {
	/** By sector, in the project's order, then by name. */
	units: { id: string; name: string; sectorName: string }[];
	people: { id: string; name: string }[];
	/** Number 0 is what goes across the others. */
	workstreams: { id: string; number: number; title: string }[];
}

/** Possible owners and workstreams of a project. */
export async function commitChoices(db: Queryable, projectId: string): Promise<CommitChoices> {
	const [units, people, workstreams] = await Promise.all([
		db
			.select({ id: unit.id, name: unit.name, sectorName: sector.name })
			.from(unit)
			.innerJoin(sector, eq(sector.id, unit.sectorId))
			.where(eq(unit.projectId, projectId))
			.orderBy(asc(sector.position), asc(unit.name)),
		db
			.selectDistinct({ id: userAccount.id, name: userAccount.name })
			.from(userAccount)
			.innerJoin(membership, eq(membership.userId, userAccount.id))
			.where(
				and(
					eq(membership.projectId, projectId),
					isNull(membership.endedAt),
					isNull(userAccount.deactivatedAt)
				)
			)
			.orderBy(asc(userAccount.name)),
		db
			.select({ id: workstream.id, number: workstream.number, title: workstream.title })
			.from(workstream)
			.where(eq(workstream.projectId, projectId))
			.orderBy(asc(workstream.number))
	]);
	return { units, people, workstreams };
}
