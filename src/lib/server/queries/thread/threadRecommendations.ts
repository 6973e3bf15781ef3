import { and, eq, inArray } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { choice, projectSource, recommendation } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';
import { isUuid } from './isUuid';

/** A recommendation that has a thread. */
export interface ThreadRecommendation {
	id: string;
	code: string;
	title: string;
}

/** Those of the ids that are of the project's sources, in the order of `ids`. */
export async function recommendationsById(
	db: Queryable,
	projectId: string,
	ids: readonly string[]
): Promise<ThreadRecommendation[]> {
	if (ids.length === 0) return [];
	const found = await selected(db, projectId).where(inArray(recommendation.id, [...ids]));
	return found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** None or one. */
export function recommendationByCode(
	db: Queryable,
	projectId: string,
	code: string
): Promise<ThreadRecommendation[]> {
	return selected(db, projectId).where(eq(recommendation.code, code));
}

/** What was chosen about: none or one. */
export async function recommendationOfChoice(
	db: Queryable,
	projectId: string,
	choiceId: string
): Promise<ThreadRecommendation[]> {
	if (!isUuid(choiceId)) return [];
	return selected(db, projectId)
		.innerJoin(choice, eq(choice.recommendationId, recommendation.id))
		.where(and(eq(choice.id, choiceId), eq(choice.projectId, projectId)));
}

function selected(db: Queryable, projectId: string) {
	return db
		.select({ id: recommendation.id, code: recommendation.code, title: recommendation.title })
		.from(recommendation)
		.innerJoin(projectSource, worksFrom(projectId));
}
