import { eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, commitment, unit, workshop } from '$lib/server/db/schema';

/** What an owner reads before they answer by a link: the action, and where it was written. */
export async function commitmentPage(db: Queryable, commitmentId: string) {
	const [found] = await db
		.select({
			id: actionItem.id,
			version: actionItem.version,
			number: actionItem.number,
			title: actionItem.title,
			dueOn: actionItem.dueOn,
			unitName: unit.name,
			ownerName: commitment.ownerName,
			workshopTitle: workshop.title
		})
		.from(commitment)
		.innerJoin(actionItem, eq(actionItem.id, commitment.actionItemId))
		.innerJoin(workshop, eq(workshop.id, commitment.workshopId))
		.leftJoin(unit, eq(unit.id, actionItem.ownerUnitId))
		.where(eq(commitment.id, commitmentId));
	return found ?? null;
}
