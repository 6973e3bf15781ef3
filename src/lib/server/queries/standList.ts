import { standKey } from '$lib/domain/standKey';
import { grouped } from '$lib/domain/grouped';
import type { Queryable } from '$lib/server/db/client';
import { boardSubjects } from './boardSubjects';
import { presentStands, type PresentStand } from './presentStands';
import type { RecommendationFilter } from './recommendationFilter';
import { recommendationList, type RecommendationLine } from './recommendationList';

/** An element that a stand is to be taken on. */
export interface ElementStand {
	/** See `standKey`. */
	key: string;
	id: string;
	text: string;
	present: PresentStand | null;
}

/** A recommendation with the stand that holds, and its elements with theirs. */
export interface StandLine extends RecommendationLine {
	/** See `standKey`. */
	key: string;
	present: PresentStand | null;
	elements: ElementStand[];
}

/** The recommendations that pass the filter, each with every stand that holds; three queries. */
export async function standList(
	db: Queryable,
	projectId: string,
	filter: RecommendationFilter
): Promise<StandLine[]> {
	const [lines, { elements }, stands] = await Promise.all([
		recommendationList(db, projectId, filter),
		boardSubjects(db, projectId),
		presentStands(db, projectId)
	]);
	const byRecommendation = grouped(elements, ({ recommendationId }) => recommendationId);
	return lines.map((line) => ({
		...line,
		key: standKey(line.id, null),
		present: stands.get(standKey(line.id, null)) ?? null,
		elements: (byRecommendation.get(line.id) ?? []).map(({ id, text }) => {
			const key = standKey(line.id, id);
			return { key, id, text, present: stands.get(key) ?? null };
		})
	}));
}
