import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { DeadlineKind } from '$lib/domain/deadline';
import type { Queryable } from '$lib/server/db/client';
import { projectSource, recommendation, sourceDocument } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';

/** A limit or standard that a source sets, in words: it is never more than words. */
export interface Norm {
	code: string;
	title: string;
	norm: string;
	kind: DeadlineKind;
	sourceKey: string;
	sourceTitle: string;
	lineFrom: number;
	needsLegalCheck: boolean;
}

/** Every norm of the project's sources, source by source. */
export async function normList(db: Queryable, projectId: string): Promise<Norm[]> {
	const rows = await db
		.select({
			code: recommendation.code,
			title: recommendation.title,
			norm: recommendation.norm,
			kind: recommendation.normKind,
			sourceKey: sourceDocument.key,
			sourceTitle: sourceDocument.title,
			lineFrom: recommendation.lineFrom,
			needsLegalCheck: recommendation.needsLegalCheck
		})
		.from(recommendation)
		.innerJoin(projectSource, worksFrom(projectId))
		.innerJoin(sourceDocument, eq(sourceDocument.id, recommendation.sourceId))
		.where(and(isNotNull(recommendation.norm), isNotNull(recommendation.normKind)))
		.orderBy(asc(sourceDocument.position), asc(recommendation.position));
	return rows.map((row) => ({ ...row, norm: row.norm!, kind: row.kind! }));
}
