import { and, eq, inArray } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { projectSource, recommendation, unit, workstream } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';

/** @throws Refusal unknownWorkstream for one that is not the project's. */
export async function findWorkstream(
	db: Queryable,
	projectId: string,
	workstreamId: string
): Promise<{ number: number; title: string }> {
	const [found] = await db
		.select({ number: workstream.number, title: workstream.title })
		.from(workstream)
		.where(and(eq(workstream.id, workstreamId), eq(workstream.projectId, projectId)));
	if (!found) throw new Refusal('unknownWorkstream', { field: 'workstreamId' });
	return found;
}

/**
 * The codes of recommendations, in the order of `ids`.
 * @throws Refusal unknownRecommendation unless all are in sources that the project works from.
 */
export async function findRecommendationCodes(
	db: Queryable,
	projectId: string,
	ids: readonly string[]
): Promise<string[]> {
	if (ids.length === 0) return [];
	const rows = await db
		.select({ id: recommendation.id, name: recommendation.code })
		.from(recommendation)
		.innerJoin(projectSource, worksFrom(projectId))
		.where(inArray(recommendation.id, [...ids]));
	return namesInOrder(ids, rows, () => {
		throw new Refusal('unknownRecommendation', { field: 'recommendationIds' });
	});
}

/**
 * The names of contributing units, in the order of `ids`.
 * @throws Refusal unknownUnit unless all are the project's.
 */
export async function findContributorNames(
	db: Queryable,
	projectId: string,
	ids: readonly string[]
): Promise<string[]> {
	if (ids.length === 0) return [];
	const rows = await db
		.select({ id: unit.id, name: unit.name })
		.from(unit)
		.where(and(eq(unit.projectId, projectId), inArray(unit.id, [...ids])));
	return namesInOrder(ids, rows, () => {
		throw new Refusal('unknownUnit', { field: 'contributorIds' });
	});
}

function namesInOrder(
	ids: readonly string[],
	rows: readonly { id: string; name: string }[],
	refuse: () => never
): string[] {
	const names = new Map(rows.map(({ id, name }) => [id, name]));
	return ids.map((id) => names.get(id) ?? refuse());
}
