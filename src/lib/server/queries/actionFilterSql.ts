import { eq, exists, isNull, and, notInArray, or, sql, type SQL } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import type { ActionFilter } from '$lib/domain/actionFilter';
import { actionStatuses, isClosed } from '$lib/domain/actionStatus';
import {
	actionItem,
	actionItemRecommendation,
	recommendation,
	sector,
	unit,
	userAccount,
	workstream
} from '$lib/server/db/schema';

const closed = actionStatuses.filter(isClosed);

/** The part of a filter that the database answers; lights and lateness need the rules. */
export function actionFilterSql(filter: ActionFilter): (SQL | undefined)[] {
	return [
		filter.workstream === undefined ? undefined : eq(workstream.number, filter.workstream),
		statusSql(filter.status),
		filter.owner === undefined ? undefined : ownerSql(filter.owner),
		filter.sector === undefined ? undefined : sql`${sector.id}::text = ${filter.sector}`,
		filter.isWithoutOwner
			? and(isNull(actionItem.ownerUnitId), isNull(actionItem.ownerUserId))
			: undefined,
		filter.recommendation === undefined ? undefined : answers(filter.recommendation),
		filter.search ? searchSql(filter.search) : undefined
	];
}

function statusSql(status: ActionFilter['status']): SQL | undefined {
	if (status === undefined) return undefined;
	return status === 'open' ? notInArray(actionItem.status, closed) : eq(actionItem.status, status);
}

function ownerSql(owner: string): SQL {
	const [kind, id] = owner.split(':');
	const column = kind === 'unit' ? actionItem.ownerUnitId : actionItem.ownerUserId;
	return sql`${column}::text = ${id ?? ''}`;
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
