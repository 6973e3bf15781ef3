import { asc, eq } from 'drizzle-orm';
import type { ContributorAnswer } from '$lib/domain/contributorAnswer';
import type { SectorSign } from '$lib/domain/sectorSigns';
import type { Queryable } from '$lib/server/db/client';
import { actionItemContributor, sector, unit } from '$lib/server/db/schema';

/** A unit that helps with an item it does not own. */
export interface ActionContributor {
	id: string;
	name: string;
	sector: { name: string; sign: SectorSign };
	contactName: string;
	contactEmail: string;
	answer: ContributorAnswer;
	answeredAt: Date | null;
	answeredBy: string;
	/** Until when a link that was made can be used; null: there is none. */
	linkExpiresAt: Date | null;
}

/** By name, Danish order. */
export function actionItemContributors(
	db: Queryable,
	actionItemId: string
): Promise<ActionContributor[]> {
	return db
		.select({
			id: unit.id,
			name: unit.name,
			sector: { name: sector.name, sign: sector.sign },
			contactName: actionItemContributor.contactName,
			contactEmail: actionItemContributor.contactEmail,
			answer: actionItemContributor.answer,
			answeredAt: actionItemContributor.answeredAt,
			answeredBy: actionItemContributor.answeredBy,
			linkExpiresAt: actionItemContributor.linkExpiresAt
		})
		.from(actionItemContributor)
		.innerJoin(unit, eq(unit.id, actionItemContributor.unitId))
		.innerJoin(sector, eq(sector.id, unit.sectorId))
		.where(eq(actionItemContributor.actionItemId, actionItemId))
		.orderBy(asc(unit.name));
}
