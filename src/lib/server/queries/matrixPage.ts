import { asc, eq, sql } from 'drizzle-orm';
import { buildMatrix, type Matrix } from '$lib/domain/matrix/buildMatrix';
import type { Queryable } from '$lib/server/db/client';
import { workstream } from '$lib/server/db/schema';
import { counterpartsOf } from './counterpartsOf';
import { matrixActions } from './matrixActions';
import { matrixNotes } from './matrixNotes';
import type { RecommendationFilter } from './recommendationFilter';
import { recommendationList, type RecommendationLine } from './recommendationList';

export interface MatrixPage {
	matrix: Matrix<RecommendationLine>;
	workstreams: { number: number; title: string }[];
}

/**
 * The recommendations that pass the filter, against the delindsatser. A sector narrows down what is
 * counted, never which recommendations there are: where it has nothing is what one looks for.
 */
export async function matrixPage(
	db: Queryable,
	projectId: string,
	{ filter, sectorId }: { filter: RecommendationFilter; sectorId: string | null }
): Promise<MatrixPage> {
	const [lines, workstreams, actions, notes, counterparts] = await Promise.all([
		recommendationList(db, projectId, filter),
		db
			.select({ number: workstream.number, title: workstream.title })
			.from(workstream)
			.where(eq(workstream.projectId, projectId))
			// What goes across them comes after them.
			.orderBy(sql`${workstream.number} = 0`, asc(workstream.number)),
		matrixActions(db, projectId, sectorId),
		matrixNotes(db, projectId, sectorId),
		counterpartsOf(db, projectId)
	]);
	const numbers = workstreams.map(({ number }) => number);
	return {
		workstreams,
		matrix: buildMatrix(lines, { workstreams: numbers, actions, notes, counterparts })
	};
}
