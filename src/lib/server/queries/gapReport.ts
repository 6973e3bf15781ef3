import { and, asc, eq } from 'drizzle-orm';
import type { ActionStatus } from '$lib/domain/actionStatus';
import { isCounterpart, type Counterpart } from '$lib/domain/counterpart';
import { standKey } from '$lib/domain/standKey';
import { grouped } from '$lib/domain/grouped';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, actionItemRecommendation, workstream } from '$lib/server/db/schema';
import { counterpartsOf } from './counterpartsOf';
import { discussedRecommendations } from './discussedRecommendations';
import { presentStands, type PresentStand } from './presentStands';
import type { RecommendationLine } from './recommendationList';

/** A recommendation, what the plan had on it on day one, and what was done about it since. */
export interface GapLine extends RecommendationLine {
	counterparts: Counterpart[];
	present: PresentStand | null;
	actions: GapAction[];
}

export interface GapAction {
	number: number;
	title: string;
	status: ActionStatus;
	workstream: number;
}

export interface GapReport {
	/** Without a counterpart in the project's delindsatser. */
	gaps: GapLine[];
	/** With at least one. */
	covered: GapLine[];
	/** Of the gaps: those where neither a stand was taken nor an action agreed. */
	untouched: number;
}

/** Which recommendations the project's plan had nothing on, and what became of them. */
export async function gapReport(db: Queryable, projectId: string): Promise<GapReport> {
	const [lines, found, stands, actions] = await Promise.all([
		discussedRecommendations(db, projectId),
		counterpartsOf(db, projectId),
		presentStands(db, projectId),
		actionsByRecommendation(db, projectId)
	]);
	const all = lines.map((line) => ({
		...line,
		counterparts: found.get(line.id) ?? [],
		present: stands.get(standKey(line.id, null)) ?? null,
		actions: actions.get(line.id) ?? []
	}));
	const isCovered = ({ counterparts }: GapLine) => counterparts.some(isCounterpart);
	const gaps = all.filter((line) => !isCovered(line));
	return {
		gaps,
		covered: all.filter(isCovered),
		untouched: gaps.filter(({ state, actions }) => state === 'notDiscussed' && actions.length === 0)
			.length
	};
}

async function actionsByRecommendation(
	db: Queryable,
	projectId: string
): Promise<Map<string, GapAction[]>> {
	const rows = await db
		.select({
			recommendationId: actionItemRecommendation.recommendationId,
			number: actionItem.number,
			title: actionItem.title,
			status: actionItem.status,
			workstream: workstream.number
		})
		.from(actionItemRecommendation)
		.innerJoin(
			actionItem,
			and(
				eq(actionItem.id, actionItemRecommendation.actionItemId),
				eq(actionItem.projectId, projectId)
			)
		)
		.innerJoin(workstream, eq(workstream.id, actionItem.workstreamId))
		.orderBy(asc(actionItem.number));
	return grouped(rows, ({ recommendationId }) => recommendationId);
}
