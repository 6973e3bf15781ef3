import { eq } from 'drizzle-orm';
import type { ActionFilter, ActionSort } from '$lib/domain/actionFilter';
import { today } from '$lib/domain/copenhagen';
import type { TrafficLightLimits } from '$lib/domain/trafficLight';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, project } from '$lib/server/db/schema';
import { actionFilterSql } from './actionFilterSql';
import { actionRows, type ActionRow } from './actionRows';
import { sortActionRows } from './sortActionRows';

export interface ActionList {
	rows: ActionRow[];
	/** Items in the project, whatever the filter. */
	total: number;
	/** The rule of the lights, to be printed under them. */
	limits: TrafficLightLimits;
}

export interface ActionListQuestion {
	filter?: ActionFilter;
	sort?: ActionSort;
	isDescending?: boolean;
	now: Date;
	/** Who asks; null or absent: nobody with an account. */
	userId?: string | null;
}

/** The project's action items as one page shows them: filtered, sorted, each with its light. */
export async function actionList(
	db: Queryable,
	projectId: string,
	{ filter = {}, sort = 'number', isDescending = false, now, userId = null }: ActionListQuestion
): Promise<ActionList> {
	const [rows, total, [settings]] = await Promise.all([
		actionRows(db, projectId, {
			now,
			where: actionFilterSql(filter, { today: today(now), userId })
		}),
		db.$count(actionItem, eq(actionItem.projectId, projectId)),
		db.select({ limits: project.trafficLightLimits }).from(project).where(eq(project.id, projectId))
	]);
	if (!settings) throw new Error('the project is gone');
	const wanted = rows.filter(
		({ light, daysLate }) =>
			(filter.light === undefined || light.light === filter.light) &&
			(filter.due !== 'late' || daysLate > 0)
	);
	return { rows: sortActionRows(wanted, sort, isDescending), total, limits: settings.limits };
}
