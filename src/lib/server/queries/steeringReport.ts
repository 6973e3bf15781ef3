import { isClosed } from '$lib/domain/actionStatus';
import { coverageOf, isUntouched, type Coverage } from '$lib/domain/coverage';
import type { TrafficLightLimits } from '$lib/domain/trafficLight';
import type { Queryable } from '$lib/server/db/client';
import { actionList } from './actionList';
import type { ActionRow } from './actionRows';
import { discussedRecommendations } from './discussedRecommendations';
import type { RecommendationLine } from './recommendationList';
import { waitingRemarks, type WaitingRemark } from './waitingRemarks';
import { workstreamsOf, type WorkstreamLine } from './workstreamsOf';

/** What a steering group reads of an action item; the rest is behind its number. */
export type SteeringRow = Pick<
	ActionRow,
	'number' | 'title' | 'status' | 'dueOn' | 'daysLate' | 'slipCount' | 'statusAt' | 'light'
> & { ownerName: string | null };

/** What the steering group reads: what needs it first, then everything. */
export interface SteeringReport {
	/** When it was put together. */
	at: Date;
	/** Past their deadline, latest first. */
	overdue: SteeringRow[];
	ownerless: SteeringRow[];
	waiting: { row: SteeringRow; why: WaitingRemark | null }[];
	/** Neither a choice, nor a note, nor an action item. */
	untouched: Pick<RecommendationLine, 'code' | 'title' | 'sourceTitle'>[];
	/** Every workstream, also the empty ones; what goes across them comes last. */
	workstreams: (WorkstreamLine & { rows: SteeringRow[] })[];
	coverage: Coverage;
	/** The rule of the lights, to be printed under them. */
	limits: TrafficLightLimits;
}

export async function steeringReport(
	db: Queryable,
	projectId: string,
	now: Date
): Promise<SteeringReport> {
	const [{ rows, limits }, lines, remarks, workstreams] = await Promise.all([
		actionList(db, projectId, { now }),
		discussedRecommendations(db, projectId),
		waitingRemarks(db, projectId),
		workstreamsOf(db, projectId)
	]);
	return {
		at: now,
		overdue: rows
			.filter(({ daysLate }) => daysLate > 0)
			.sort((a, b) => b.daysLate - a.daysLate || a.number - b.number)
			.map(steeringRow),
		ownerless: rows.filter(({ owner, status }) => !owner && !isClosed(status)).map(steeringRow),
		waiting: rows
			.filter(({ status }) => status === 'waiting')
			.map((row) => ({ row: steeringRow(row), why: remarks.get(row.id) ?? null })),
		untouched: lines
			.filter(isUntouched)
			.map(({ code, title, sourceTitle }) => ({ code, title, sourceTitle })),
		workstreams: workstreams.map((workstream) => ({
			...workstream,
			rows: rows.filter((row) => row.workstream.number === workstream.number).map(steeringRow)
		})),
		coverage: coverageOf(lines),
		limits
	};
}

function steeringRow(row: ActionRow): SteeringRow {
	const { number, title, status, owner, dueOn, daysLate, slipCount, statusAt, light } = row;
	return {
		...{ number, title, status, dueOn, daysLate, slipCount, statusAt, light },
		ownerName: owner?.name ?? null
	};
}
