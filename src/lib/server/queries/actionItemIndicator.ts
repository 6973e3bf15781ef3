import { asc, eq } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Queryable } from '$lib/server/db/client';
import { indicator, indicatorValue } from '$lib/server/db/schema';

/** What shows whether an item works. */
export interface ActionIndicator {
	name: string;
	/** As people write it: a number, a share, or words. */
	baseline: string;
	baselineOn: CalendarDay | null;
	target: string;
	/** Oldest first. */
	values: { id: string; measuredOn: CalendarDay; value: string; remark: string }[];
}

/** Null where an item has none. */
export async function actionItemIndicator(
	db: Queryable,
	actionItemId: string
): Promise<ActionIndicator | null> {
	const [[found], values] = await Promise.all([
		db.select().from(indicator).where(eq(indicator.actionItemId, actionItemId)),
		db
			.select()
			.from(indicatorValue)
			.where(eq(indicatorValue.actionItemId, actionItemId))
			.orderBy(asc(indicatorValue.measuredOn), asc(indicatorValue.createdAt))
	]);
	if (!found) return null;
	const { name, baseline, target } = found;
	return {
		...{ name, baseline, target },
		baselineOn: found.baselineOn as CalendarDay | null,
		values: values.map(({ id, measuredOn, value, remark }) => ({
			...{ id, value, remark },
			measuredOn: measuredOn as CalendarDay
		}))
	};
}
