import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Queryable } from '$lib/server/db/client';
import { workingGroup } from '$lib/server/db/schema';
import { workshopDay } from './workshopDay';

/** What the further fields of an action item can be filled with. */
export interface AgreementChoices {
	/** Those that still work, and the one the item has, by name. */
	groups: { id: string; name: string }[];
	/** The day that "workshop + 6 uger" counts from. */
	workshopOn: CalendarDay | null;
}

/** @param item Where it was agreed and who moves it; null for one that is to be. */
export async function agreementChoices(
	db: Queryable,
	projectId: string,
	item: { workshopId: string | null; workingGroupId: string } | null
): Promise<AgreementChoices> {
	const [groups, workshopOn] = await Promise.all([
		db
			.select({ id: workingGroup.id, name: workingGroup.name })
			.from(workingGroup)
			.where(
				and(
					eq(workingGroup.projectId, projectId),
					or(
						isNull(workingGroup.closedAt),
						sql`${workingGroup.id}::text = ${item?.workingGroupId ?? ''}`
					)
				)
			)
			.orderBy(asc(workingGroup.name)),
		workshopDay(db, projectId, item?.workshopId ?? null)
	]);
	return { groups, workshopOn };
}
