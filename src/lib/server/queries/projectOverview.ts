import { isClosed } from '$lib/domain/actionStatus';
import { today } from '$lib/domain/copenhagen';
import { coverageOf } from '$lib/domain/coverage';
import type { Queryable } from '$lib/server/db/client';
import { actionRows, type ActionRow } from './actionRows';
import { discussedRecommendations } from './discussedRecommendations';
import { nextWorkshop } from './nextWorkshop';
import { projectBoards } from './projectBoards';
import { projectFrame } from './projectFrame';
import { workstreamsOf, type WorkstreamLine } from './workstreamsOf';

/** A workstream with how its action items stand. */
export interface WorkstreamCounts extends WorkstreamLine {
	open: number;
	/** Done or in operation. */
	finished: number;
	/** Open ones with a red light. */
	red: number;
}

/** The project's own front page: what it is, what comes next, what is mine, what is not begun. */
export async function projectOverview(
	db: Queryable,
	projectId: string,
	{ now, userId }: { now: Date; userId: string | null }
) {
	const [frame, rows, lines, workshop, boards, workstreams] = await Promise.all([
		projectFrame(db, projectId),
		actionRows(db, projectId, { now }),
		discussedRecommendations(db, projectId),
		nextWorkshop(db, projectId, today(now)),
		projectBoards(db, projectId),
		workstreamsOf(db, projectId)
	]);
	return {
		frame,
		workshop,
		boards,
		coverage: coverageOf(lines),
		mine: openItemsOf(rows, userId),
		workstreams: workstreams.map((workstream) => countsOf(workstream, rows))
	};
}

/** The open items a person owns, the nearest deadline first. */
function openItemsOf(rows: readonly ActionRow[], userId: string | null): ActionRow[] {
	const last = '9999';
	return rows
		.filter(({ owner, status }) => owner?.key === `user:${userId}` && !isClosed(status))
		.sort((a, b) => ((a.dueOn ?? last) < (b.dueOn ?? last) ? -1 : 1));
}

function countsOf(workstream: WorkstreamLine, all: readonly ActionRow[]): WorkstreamCounts {
	const rows = all.filter((row) => row.workstream.number === workstream.number);
	const open = rows.filter(({ status }) => !isClosed(status));
	return {
		...workstream,
		open: open.length,
		finished: rows.filter(({ status }) => isClosed(status) && status !== 'dropped').length,
		red: open.filter(({ light }) => light.light === 'red').length
	};
}
