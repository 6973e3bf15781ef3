import { and, eq } from 'drizzle-orm';
import { projectSource, recommendation } from './schema';
import { sharedOrOwn } from './sharedOrOwn';

/** Joins `project_source` to `recommendation`: those of the sources a project works from. */
export const worksFrom = (projectId: string) =>
	and(
		eq(projectSource.sourceId, recommendation.sourceId),
		eq(projectSource.projectId, projectId),
		sharedOrOwn(recommendation.projectId, projectId)
	);
