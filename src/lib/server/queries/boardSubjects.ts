import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import {
	projectSource,
	recommendation,
	recommendationElement,
	sourceDocument,
	workstream
} from '$lib/server/db/schema';
import { sharedOrOwn } from '$lib/server/db/sharedOrOwn';
import { worksFrom } from '$lib/server/db/worksFrom';

/** What a section, a row or a column of a board can stand for, besides recommendations. */
export interface BoardSubjects {
	/** Number 0 is what goes across the others. */
	workstreams: { id: string; number: number; title: string }[];
	/** Delelementer, in the order of their recommendations. */
	elements: { id: string; recommendationId: string; position: number; text: string }[];
}

/** The project's workstreams, and the elements of what its sources recommend. */
export async function boardSubjects(db: Queryable, projectId: string): Promise<BoardSubjects> {
	const [workstreams, elements] = await Promise.all([
		db
			.select({ id: workstream.id, number: workstream.number, title: workstream.title })
			.from(workstream)
			.where(eq(workstream.projectId, projectId))
			.orderBy(asc(workstream.number)),
		db
			.select({
				id: recommendationElement.id,
				recommendationId: recommendationElement.recommendationId,
				position: recommendationElement.position,
				text: recommendationElement.text
			})
			.from(recommendationElement)
			.innerJoin(recommendation, eq(recommendation.id, recommendationElement.recommendationId))
			.innerJoin(projectSource, worksFrom(projectId))
			.innerJoin(sourceDocument, eq(sourceDocument.id, recommendation.sourceId))
			.where(sharedOrOwn(recommendationElement.projectId, projectId))
			.orderBy(
				asc(sourceDocument.position),
				asc(recommendation.position),
				asc(recommendationElement.position)
			)
	]);
	return { workstreams, elements };
}
