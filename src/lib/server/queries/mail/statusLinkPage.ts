import { eq } from 'drizzle-orm';
import { isoDay } from '$lib/domain/calendarDay';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, project, statusLink, unit, userAccount } from '$lib/server/db/schema';

/** What somebody reads before they report by a link: the one item, in few words, and nothing beside it. */
export async function statusLinkPage(db: Queryable, linkId: string) {
	const [found] = await db
		.select({
			version: actionItem.version,
			number: actionItem.number,
			title: actionItem.title,
			status: actionItem.status,
			isAtRisk: actionItem.isAtRisk,
			dueOn: actionItem.dueOn,
			unitName: unit.name,
			ownerName: userAccount.name,
			projectName: project.name,
			address: statusLink.address,
			expiresAt: statusLink.expiresAt
		})
		.from(statusLink)
		.innerJoin(actionItem, eq(actionItem.id, statusLink.actionItemId))
		.innerJoin(project, eq(project.id, actionItem.projectId))
		.leftJoin(unit, eq(unit.id, actionItem.ownerUnitId))
		.leftJoin(userAccount, eq(userAccount.id, actionItem.ownerUserId))
		.where(eq(statusLink.id, linkId));
	if (!found) return null;
	const { unitName, ownerName, dueOn, ...rest } = found;
	return {
		...rest,
		dueOn: dueOn === null ? null : isoDay(dueOn),
		ownerName: unitName ?? ownerName ?? ''
	};
}
