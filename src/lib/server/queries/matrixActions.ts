import { and, eq, sql } from 'drizzle-orm';
import type { MatrixAction } from '$lib/domain/matrix/buildMatrix';
import type { Queryable } from '$lib/server/db/client';
import {
	actionItem,
	actionItemRecommendation,
	memberProfile,
	unit,
	workstream
} from '$lib/server/db/schema';

/** Every link between an action and a recommendation; with a sector, of the actions it owns. */
export function matrixActions(
	db: Queryable,
	projectId: string,
	sectorId: string | null
): Promise<MatrixAction[]> {
	return db
		.select({
			recommendationId: actionItemRecommendation.recommendationId,
			workstream: workstream.number,
			actionItemId: actionItem.id,
			purpose: actionItemRecommendation.purpose
		})
		.from(actionItemRecommendation)
		.innerJoin(actionItem, eq(actionItem.id, actionItemRecommendation.actionItemId))
		.innerJoin(workstream, eq(workstream.id, actionItem.workstreamId))
		.leftJoin(unit, eq(unit.id, actionItem.ownerUnitId))
		.leftJoin(
			memberProfile,
			and(
				eq(memberProfile.userId, actionItem.ownerUserId),
				eq(memberProfile.projectId, actionItem.projectId)
			)
		)
		.where(
			and(
				eq(actionItem.projectId, projectId),
				sectorId === null
					? undefined
					: sql`coalesce(${unit.sectorId}, ${memberProfile.sectorId})::text = ${sectorId}`
			)
		);
}
