import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Queryable } from '$lib/server/db/client';
import {
	actionItem,
	memberProfile,
	project,
	sector,
	unit,
	userAccount,
	workingGroup,
	workstream
} from '$lib/server/db/schema';

/** Action items with owner, workstream and the project's limits, by number; one query. */
export function selectActionItems(db: Queryable, where: SQL | undefined) {
	return db
		.select({
			id: actionItem.id,
			number: actionItem.number,
			title: actionItem.title,
			status: actionItem.status,
			kind: actionItem.kind,
			version: actionItem.version,
			workstream: { number: workstream.number, title: workstream.title },
			workingGroup: { id: workingGroup.id, name: workingGroup.name },
			owner: {
				key: sql<string | null>`coalesce('unit:' || ${unit.id}, 'user:' || ${userAccount.id})`,
				name: sql<string | null>`coalesce(${unit.name}, ${userAccount.name})`,
				isExternal: unit.isExternal,
				sectorId: sector.id,
				sectorName: sector.name,
				sectorSign: sector.sign
			},
			ownerContact: actionItem.ownerContact,
			dueOn: sql<CalendarDay | null>`${actionItem.dueOn}`,
			firstDueOn: sql<CalendarDay | null>`${actionItem.firstDueOn}`,
			slipCount: actionItem.slipCount,
			statusAt: actionItem.statusAt,
			isAtRisk: actionItem.isAtRisk,
			lightOverride: actionItem.lightOverride,
			lightOverrideReason: actionItem.lightOverrideReason,
			limits: project.trafficLightLimits
		})
		.from(actionItem)
		.innerJoin(project, eq(project.id, actionItem.projectId))
		.innerJoin(workstream, eq(workstream.id, actionItem.workstreamId))
		.leftJoin(workingGroup, eq(workingGroup.id, actionItem.workingGroupId))
		.leftJoin(unit, eq(unit.id, actionItem.ownerUnitId))
		.leftJoin(userAccount, eq(userAccount.id, actionItem.ownerUserId))
		.leftJoin(
			memberProfile,
			and(
				eq(memberProfile.userId, userAccount.id),
				eq(memberProfile.projectId, actionItem.projectId)
			)
		)
		.leftJoin(sector, sql`${sector.id} = coalesce(${unit.sectorId}, ${memberProfile.sectorId})`)
		.where(where)
		.orderBy(asc(actionItem.number));
}

export type SelectedActionItem = Awaited<ReturnType<typeof selectActionItems>>[number];
