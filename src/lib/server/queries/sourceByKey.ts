import { and, eq, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { projectSource, sourceDocument } from '$lib/server/db/schema';
import { sharedOrOwn } from '$lib/server/db/sharedOrOwn';

/** What is said of a source that the project works from; null where it has none of that name. */
export async function sourceByKey(db: Queryable, projectId: string, key: string) {
	const [found] = await db
		.select({
			id: sourceDocument.id,
			key: sourceDocument.key,
			title: sourceDocument.title,
			publisher: sourceDocument.publisher,
			kind: sourceDocument.kind,
			dateLabel: sourceDocument.dateLabel,
			dateIsStated: sourceDocument.dateIsStated,
			dateStatus: sourceDocument.dateStatus,
			edition: sourceDocument.edition,
			isOwn: sql<boolean>`${sourceDocument.projectId} is not null`
		})
		.from(projectSource)
		.innerJoin(sourceDocument, eq(sourceDocument.id, projectSource.sourceId))
		.where(
			and(
				eq(projectSource.projectId, projectId),
				eq(sourceDocument.key, key),
				sharedOrOwn(sourceDocument.projectId, projectId)
			)
		)
		// The project's own goes before the shipped one of the same name.
		.orderBy(sql`${sourceDocument.projectId} nulls last`);
	return found ?? null;
}

export type Source = NonNullable<Awaited<ReturnType<typeof sourceByKey>>>;
