import { and, asc, eq, sql } from 'drizzle-orm';
import type { Validity } from '$lib/domain/source/validity';
import type { Queryable } from '$lib/server/db/client';
import {
	projectSource,
	recommendation,
	sourceDocument,
	sourceVersion
} from '$lib/server/db/schema';
import { sharedOrOwn } from '$lib/server/db/sharedOrOwn';
import { latestChecks } from './latestChecks';

/** The sources a project works from, the catalogue's first, each with what the project has of it. */
export function sourceList(db: Queryable, projectId: string) {
	const check = latestChecks(db, projectId);
	const ofSource = and(
		eq(recommendation.sourceId, sourceDocument.id),
		sharedOrOwn(recommendation.projectId, projectId)
	);
	const versions = and(
		eq(sourceVersion.sourceId, sourceDocument.id),
		eq(sourceVersion.projectId, projectId)
	);
	return db
		.select({
			key: sourceDocument.key,
			title: sourceDocument.title,
			publisher: sourceDocument.publisher,
			dateLabel: sourceDocument.dateLabel,
			dateIsStated: sourceDocument.dateIsStated,
			dateStatus: sourceDocument.dateStatus,
			edition: sourceDocument.edition,
			isOwn: sql<boolean>`${sourceDocument.projectId} is not null`,
			recommendationCount: db.$count(recommendation, ofSource),
			versionCount: db.$count(sourceVersion, versions),
			validity: sql<Validity>`coalesce(${check.validity}, 'unknown')`,
			checkedOn: check.checkedOn,
			checkedBy: check.checkedBy
		})
		.from(projectSource)
		.innerJoin(sourceDocument, eq(sourceDocument.id, projectSource.sourceId))
		.leftJoin(check, eq(check.sourceId, sourceDocument.id))
		.where(
			and(eq(projectSource.projectId, projectId), sharedOrOwn(sourceDocument.projectId, projectId))
		)
		.orderBy(
			sql`${sourceDocument.projectId} is not null`,
			asc(sourceDocument.position),
			asc(sourceDocument.title)
		);
}

export type SourceLine = Awaited<ReturnType<typeof sourceList>>[number];
