import { today } from '$lib/domain/copenhagen';
import type { CellPlace } from '$lib/domain/matrix/cellKey';
import type { Queryable } from '$lib/server/db/client';
import { actionFilterSql } from './actionFilterSql';
import { actionRows } from './actionRows';
import { counterpartsOf } from './counterpartsOf';
import { notesAbout } from './notesAbout';
import { recommendationDetail } from './recommendationDetail';

/**
 * What lies in one cell of the matrix: actions, notes, and what the sources say of it. Null where the
 * project has no such recommendation.
 */
export async function matrixCell(
	db: Queryable,
	projectId: string,
	{ code, column }: CellPlace,
	{ sectorId, now }: { sectorId: string | null; now: Date }
) {
	const detail = await recommendationDetail(db, projectId, code);
	if (!detail) return null;
	const sector = sectorId === null ? {} : { sector: sectorId };
	const [actions, notes, counterparts] = await Promise.all([
		column === null
			? []
			: actionRows(db, projectId, {
					now,
					where: actionFilterSql(
						{ workstream: column, recommendation: code, ...sector },
						{ today: today(now), userId: null }
					)
				}),
		notesAbout(db, projectId, detail.id),
		counterpartsOf(db, projectId)
	]);
	return {
		code,
		column,
		title: detail.title,
		actions,
		notes: notes.filter(
			(note) => note.workstream === column && (sectorId === null || note.sectorId === sectorId)
		),
		counterparts: (counterparts.get(detail.id) ?? []).filter(
			({ workstream }) => workstream !== null && workstream === column
		)
	};
}
