import { ratingQuadrant, type RatingQuadrant } from '$lib/domain/workshop/ratingQuadrant';
import type { Queryable } from '$lib/server/db/client';
import { ratingDetail } from '../workshop/detail/ratingDetail';
import { detailsOf } from './detailsOf';
import { shownOptions, type VotedOn } from './shownOptions';

/** Where a room stood on impact and effort of something of the thread. */
export interface ThreadRating {
	optionId: string;
	label: string;
	/** Null where too few have rated it: of three people it would tell of each. */
	stood: {
		/** Medians, from 0 to 100. */
		impact: number;
		effort: number;
		quadrant: RatingQuadrant;
		raters: number;
		isDisputed: boolean;
	} | null;
	/** When the room was shown. */
	shownAt: Date;
	workshop: { id: string; title: string };
}

/** What the room has been shown, of the workshops' ratings of the recommendation, its themes or notes. */
export async function threadRatings(db: Queryable, of: VotedOn): Promise<ThreadRating[]> {
	const own = await shownOptions(db, of, 'rate');
	const details = await detailsOf(own, (one) => ratingDetail(db, one));
	return own.flatMap(({ id, label, workshop, phase }) => {
		if (!phase.revealedAt) return [];
		const told = details.get(phase.id)?.result?.options.find(({ optionId }) => optionId === id);
		const stood = told && {
			...{ impact: told.impact, effort: told.effort, quadrant: ratingQuadrant(told) },
			...{ raters: told.raters, isDisputed: told.isDisputed }
		};
		return { optionId: id, label, stood: stood ?? null, shownAt: phase.revealedAt, workshop };
	});
}
