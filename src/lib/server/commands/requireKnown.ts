import { and, eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { projectSource, recommendation, recommendationElement } from '$lib/server/db/schema';
import { sharedOrOwn } from '$lib/server/db/sharedOrOwn';
import { worksFrom } from '$lib/server/db/worksFrom';

/** What something is said about: a recommendation, or one element of it. */
export interface Subject {
	projectId: string;
	recommendationId: string;
	elementId: string | null;
}

/**
 * Only what stands in one of the project's sources can be chosen or answered about there.
 * @throws Refusal `unknownRecommendation`.
 */
export async function requireKnown(tx: Queryable, subject: Subject): Promise<void> {
	const isElement = subject.elementId !== null;
	const [known] = await tx
		.select({ elementId: recommendationElement.id })
		.from(recommendation)
		.innerJoin(projectSource, worksFrom(subject.projectId))
		.leftJoin(
			recommendationElement,
			and(
				eq(recommendationElement.recommendationId, recommendation.id),
				sharedOrOwn(recommendationElement.projectId, subject.projectId),
				isElement ? eq(recommendationElement.id, subject.elementId!) : undefined
			)
		)
		.where(eq(recommendation.id, subject.recommendationId))
		.limit(1);
	if (!known || (isElement && !known.elementId)) throw new Refusal('unknownRecommendation');
}
