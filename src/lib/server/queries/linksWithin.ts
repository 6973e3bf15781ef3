import { eq } from 'drizzle-orm';
import type { CrosswalkKind } from '$lib/domain/crosswalkKind';
import type { Queryable } from '$lib/server/db/client';
import { crosswalk, projectSource, recommendation } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';

/** How one of a project's recommendations stands to another. */
export interface CrosswalkWithin {
	fromId: string;
	toId: string;
	kind: CrosswalkKind;
	note: string;
}

/** Those that begin at one of the project's own; whoever shows them leaves out what ends elsewhere. */
export function linksWithin(db: Queryable, projectId: string): Promise<CrosswalkWithin[]> {
	return db
		.select({
			fromId: crosswalk.fromId,
			toId: crosswalk.toId,
			kind: crosswalk.kind,
			note: crosswalk.note
		})
		.from(crosswalk)
		.innerJoin(recommendation, eq(recommendation.id, crosswalk.fromId))
		.innerJoin(projectSource, worksFrom(projectId));
}
