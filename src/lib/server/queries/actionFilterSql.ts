import { and, eq, exists, gte, isNull, lte, or, sql, type SQL } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import { NO_GROUP, SOON_DAYS, type ActionFilter } from '$lib/domain/actionFilter';
import { addDays, type CalendarDay } from '$lib/domain/calendarDay';
import {
	actionItem,
	actionItemRecommendation,
	memberProfile,
	recommendation,
	sector,
	unit,
	userAccount,
	workstream
} from '$lib/server/db/schema';
import { isOpenItem } from './isOpenItem';

/** Who asks, and when: what "mine" and "soon" mean. */
export interface AskedBy {
	today: CalendarDay;
	/** Null: somebody without an account owns nothing. */
	userId: string | null;
}

/** The part of a filter that the database answers; lights and lateness need the rules. */
export function actionFilterSql(filter: ActionFilter, asked: AskedBy): (SQL | undefined)[] {
	return [
		filter.workstream === undefined ? undefined : eq(workstream.number, filter.workstream),
		statusSql(filter.status),
		filter.owner === undefined ? undefined : ownerSql(filter.owner),
		filter.sector === undefined ? undefined : sql`${sector.id}::text = ${filter.sector}`,
		filter.isWithoutOwner
			? and(isNull(actionItem.ownerUnitId), isNull(actionItem.ownerUserId))
			: undefined,
		filter.recommendation === undefined ? undefined : answers(filter.recommendation),
		filter.workingGroup === undefined ? undefined : groupSql(filter.workingGroup),
		filter.kind === undefined ? undefined : eq(actionItem.kind, filter.kind),
		filter.due === 'soon' ? soonSql(asked.today) : undefined,
		filter.dueFrom === undefined ? undefined : gte(actionItem.dueOn, filter.dueFrom),
		filter.dueTo === undefined ? undefined : lte(actionItem.dueOn, filter.dueTo),
		filter.isMine ? mineSql(asked.userId) : undefined,
		filter.search ? searchSql(filter.search) : undefined
	];
}

function statusSql(status: ActionFilter['status']): SQL | undefined {
	if (status === undefined) return undefined;
	return status === 'open' ? isOpenItem() : eq(actionItem.status, status);
}

function ownerSql(owner: string): SQL {
	const [kind, id] = owner.split(':');
	const column = kind === 'unit' ? actionItem.ownerUnitId : actionItem.ownerUserId;
	return sql`${column}::text = ${id ?? ''}`;
}

function groupSql(group: string): SQL {
	return group === NO_GROUP
		? isNull(actionItem.workingGroupId)
		: sql`${actionItem.workingGroupId}::text = ${group}`;
}

function soonSql(today: CalendarDay): SQL | undefined {
	return and(
		isOpenItem(),
		gte(actionItem.dueOn, today),
		lte(actionItem.dueOn, addDays(today, SOON_DAYS))
	);
}

/** Their own, and their unit's: most promises are made by a unit. */
function mineSql(userId: string | null): SQL | undefined {
	if (userId === null) return sql`false`;
	const ofMyUnit = new QueryBuilder()
		.select({ one: sql`1` })
		.from(memberProfile)
		.where(
			and(
				eq(memberProfile.userId, userId),
				eq(memberProfile.projectId, actionItem.projectId),
				eq(memberProfile.unitId, actionItem.ownerUnitId)
			)
		);
	return or(eq(actionItem.ownerUserId, userId), exists(ofMyUnit));
}

function answers(code: string): SQL {
	return exists(
		new QueryBuilder()
			.select({ one: sql`1` })
			.from(actionItemRecommendation)
			.innerJoin(recommendation, eq(recommendation.id, actionItemRecommendation.recommendationId))
			.where(
				and(eq(actionItemRecommendation.actionItemId, actionItem.id), eq(recommendation.code, code))
			)
	);
}

function searchSql(search: string): SQL | undefined {
	const number = /^#?(\d{1,6})$/.exec(search.trim())?.[1];
	// Danish puts words together, and people type the first part.
	const names = sql`danish_fold(concat_ws(' ', ${actionItem.title}, ${unit.name}, ${userAccount.name}))`;
	return or(
		sql`${actionItem.search} @@ danish_query(${search})`,
		sql`position(danish_fold(${search}) in ${names}) > 0`,
		number ? eq(actionItem.number, Number(number)) : undefined
	);
}
