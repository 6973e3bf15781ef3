import { and, eq } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, actionItemContributor, project, unit } from '$lib/server/db/schema';

/** What a contributing unit reads before it answers by a link: the action, and what it is asked as. */
export async function contributionPage(db: Queryable, actionItemId: string, unitId: string) {
	const [found] = await db
		.select({
			number: actionItem.number,
			title: actionItem.title,
			description: actionItem.description,
			dueOn: actionItem.dueOn,
			unitName: unit.name,
			contactName: actionItemContributor.contactName,
			projectName: project.name
		})
		.from(actionItemContributor)
		.innerJoin(actionItem, eq(actionItem.id, actionItemContributor.actionItemId))
		.innerJoin(project, eq(project.id, actionItem.projectId))
		.innerJoin(unit, eq(unit.id, actionItemContributor.unitId))
		.where(
			and(
				eq(actionItemContributor.actionItemId, actionItemId),
				eq(actionItemContributor.unitId, unitId)
			)
		);
	return found ? { ...found, dueOn: found.dueOn as CalendarDay | null } : null;
}
