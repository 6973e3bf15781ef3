import { and, eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { actionItemContributor, unit } from '$lib/server/db/schema';

/**
 * What is known of one contributing unit of an item, and what it is called.
 * @throws Refusal `unknownUnit` for a unit that does not contribute.
 */
export async function contributorOf(tx: Queryable, actionItemId: string, unitId: string) {
	const [found] = await tx
		.select({ contributor: actionItemContributor, unitName: unit.name })
		.from(actionItemContributor)
		.innerJoin(unit, eq(unit.id, actionItemContributor.unitId))
		.where(
			and(
				eq(actionItemContributor.actionItemId, actionItemId),
				eq(actionItemContributor.unitId, unitId)
			)
		);
	if (!found) throw new Refusal('unknownUnit');
	return { ...found.contributor, unitName: found.unitName };
}

/** The row of one contributing unit. */
export const contributorIs = (actionItemId: string, unitId: string) =>
	and(
		eq(actionItemContributor.actionItemId, actionItemId),
		eq(actionItemContributor.unitId, unitId)
	);
