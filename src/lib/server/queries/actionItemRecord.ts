import { and, eq, sql } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, project, unit } from '$lib/server/db/schema';

/** What lists do not show of an item. */
export async function actionItemRecord(db: Queryable, projectId: string, number: number) {
	const [record] = await db
		.select({
			id: actionItem.id,
			version: actionItem.version,
			description: actionItem.description,
			workstreamId: actionItem.workstreamId,
			breadth: actionItem.breadth,
			operationsOwner: { id: unit.id, name: unit.name },
			followUpOn: sql<CalendarDay | null>`${actionItem.followUpOn}`,
			createdAt: actionItem.createdAt,
			workshopId: actionItem.workshopId,
			limits: project.trafficLightLimits
		})
		.from(actionItem)
		.innerJoin(project, eq(project.id, actionItem.projectId))
		.leftJoin(unit, eq(unit.id, actionItem.operationsOwnerUnitId))
		.where(and(eq(actionItem.projectId, projectId), eq(actionItem.number, number)));
	return record;
}
