import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm';
import type { ActionsDetail } from '$lib/domain/workshop/agreementDetail';
import type { Queryable } from '$lib/server/db/client';
import {
	actionItem,
	actionItemRecommendation,
	commitment,
	parkedItem,
	unit,
	workshop,
	workshopTable,
	workstream
} from '$lib/server/db/schema';
import type { ProgrammePhase } from '../programmeOf';

/** What the tables have written to be done, and what their owners have answered. Why not is not told. */
export async function actionsDetail(
	db: Queryable,
	{ workshopId }: Pick<ProgrammePhase, 'workshopId'>
): Promise<ActionsDetail> {
	const [rows, workstreams] = await Promise.all([
		writtenAt(db, workshopId),
		db
			.select({ id: workstream.id, number: workstream.number, title: workstream.title })
			.from(workstream)
			.innerJoin(workshop, eq(workshop.projectId, workstream.projectId))
			.where(eq(workshop.id, workshopId))
			.orderBy(asc(workstream.number))
	]);
	const ids = rows.map(({ item }) => item.id);
	const links = ids.length > 0 ? await linksOf(db, ids) : [];
	const actions = rows.map(({ item, unitName, answer, tableNumber, parkedId }) => ({
		id: item.id,
		number: item.number,
		version: item.version,
		title: item.title,
		unit: item.ownerUnitId && unitName ? { id: item.ownerUnitId, name: unitName } : null,
		ownerName: answer.ownerName,
		ownerParticipantId: answer.participantId,
		dueOn: item.dueOn,
		workstreamId: item.workstreamId,
		recommendationIds: links
			.filter(({ actionItemId }) => actionItemId === item.id)
			.map(({ recommendationId }) => recommendationId),
		tableNumber,
		answer: answer.answer,
		isParked: parkedId !== null
	}));
	return { kind: 'actions', actions, workstreams };
}

function writtenAt(db: Queryable, workshopId: string) {
	return db
		.select({
			item: actionItem,
			unitName: unit.name,
			answer: commitment,
			tableNumber: workshopTable.number,
			parkedId: parkedItem.id
		})
		.from(commitment)
		.innerJoin(actionItem, eq(actionItem.id, commitment.actionItemId))
		.leftJoin(unit, eq(unit.id, actionItem.ownerUnitId))
		.leftJoin(workshopTable, eq(workshopTable.id, actionItem.tableId))
		.leftJoin(parkedItem, eq(parkedItem.actionItemId, actionItem.id))
		.where(and(eq(commitment.workshopId, workshopId), ne(actionItem.status, 'dropped')))
		.orderBy(asc(actionItem.number));
}

/** What each exists for first, then what it helps. */
function linksOf(db: Queryable, actionItemIds: string[]) {
	return db
		.select({
			actionItemId: actionItemRecommendation.actionItemId,
			recommendationId: actionItemRecommendation.recommendationId
		})
		.from(actionItemRecommendation)
		.where(inArray(actionItemRecommendation.actionItemId, actionItemIds))
		.orderBy(desc(actionItemRecommendation.purpose));
}
