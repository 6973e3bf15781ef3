import { and, asc, desc, eq, notInArray } from 'drizzle-orm';
import type { Change } from '$lib/domain/actionItemChanges';
import type { Queryable } from '$lib/server/db/client';
import {
	actionItemContributor,
	actionItemRecommendation,
	recommendation,
	unit
} from '$lib/server/db/schema';
import { findContributorNames, findRecommendationCodes } from './actionItemLinks';

interface Linked {
	id: string;
	projectId: string;
}

/**
 * Links an item to these recommendations and no others; the first is what it exists for.
 * @returns The codes before and after, what the item exists for first.
 */
export async function replaceRecommendations(
	tx: Queryable,
	{ id, projectId }: Linked,
	recommendationIds: readonly string[]
): Promise<Change<string[]>> {
	const links = actionItemRecommendation;
	const before = await tx
		.select({ code: recommendation.code })
		.from(links)
		.innerJoin(recommendation, eq(recommendation.id, links.recommendationId))
		.where(eq(links.actionItemId, id))
		.orderBy(desc(links.purpose), asc(recommendation.code));
	const after = await findRecommendationCodes(tx, projectId, recommendationIds);
	await tx.delete(links).where(eq(links.actionItemId, id));
	if (recommendationIds.length > 0)
		await tx.insert(links).values(
			recommendationIds.map((recommendationId, index) => ({
				actionItemId: id,
				recommendationId,
				purpose: index === 0 ? ('mainPurpose' as const) : ('contributes' as const)
			}))
		);
	const [main, ...others] = after;
	return [before.map(({ code }) => code), main ? [main, ...others.sort()] : []];
}

/**
 * Makes these units the item's contributors, and no others.
 * @returns Their names before and after, in Danish order.
 */
export async function replaceContributors(
	tx: Queryable,
	{ id, projectId }: Linked,
	unitIds: readonly string[]
): Promise<Change<string[]>> {
	const links = actionItemContributor;
	const before = await namesOf(tx, id);
	await findContributorNames(tx, projectId, unitIds);
	await tx
		.delete(links)
		.where(and(eq(links.actionItemId, id), notInArray(links.unitId, [...unitIds])));
	if (unitIds.length > 0)
		await tx
			.insert(links)
			.values(unitIds.map((unitId) => ({ actionItemId: id, unitId })))
			.onConflictDoNothing();
	return [before, await namesOf(tx, id)];
}

async function namesOf(tx: Queryable, actionItemId: string): Promise<string[]> {
	const rows = await tx
		.select({ name: unit.name })
		.from(actionItemContributor)
		.innerJoin(unit, eq(unit.id, actionItemContributor.unitId))
		.where(eq(actionItemContributor.actionItemId, actionItemId))
		.orderBy(asc(unit.name));
	return rows.map(({ name }) => name);
}
