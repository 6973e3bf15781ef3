import { and, eq, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { recommendationElement } from '$lib/server/db/schema';
import { lockProject } from '../lockProject';

export interface NewElement {
	text: string;
	lineFrom: number;
	lineTo: number;
}

/** Adds elements of the project's own, after those it has added before. @returns Their ids, in order. */
export async function insertElements(
	tx: Queryable,
	projectId: string,
	recommendationId: string,
	elements: readonly NewElement[]
): Promise<string[]> {
	if (elements.length === 0) return [];
	await lockProject(tx, projectId);
	const [last] = await tx
		.select({ position: sql<number>`coalesce(max(${recommendationElement.position}), 0)` })
		.from(recommendationElement)
		.where(
			and(
				eq(recommendationElement.recommendationId, recommendationId),
				eq(recommendationElement.projectId, projectId)
			)
		);
	const begin = (last?.position ?? 0) + 1;
	const made = await tx
		.insert(recommendationElement)
		.values(
			elements.map((element, index) => ({
				...element,
				recommendationId,
				projectId,
				position: begin + index
			}))
		)
		.returning({ id: recommendationElement.id });
	return made.map(({ id }) => id);
}
