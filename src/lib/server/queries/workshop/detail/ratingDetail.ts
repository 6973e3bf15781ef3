import { eq, sql } from 'drizzle-orm';
import type { RatingDetail } from '$lib/domain/workshop/phaseDetail';
import { ratingResult } from '$lib/domain/workshop/ratingResult';
import type { Queryable } from '$lib/server/db/client';
import { rating } from '$lib/server/db/schema';
import type { ProgrammePhase } from '../programmeOf';
import { ballotOptions } from './ballotOptions';

/** A rating as all may know it: how many have rated, and where the room stands only once it is shown. */
export async function ratingDetail(
	db: Queryable,
	{ id, revealedAt }: ProgrammePhase
): Promise<RatingDetail> {
	const options = await ballotOptions(db, id);
	const [counted] = await db
		.select({ raters: sql<number>`count(distinct ${rating.participantId})::int` })
		.from(rating)
		.where(eq(rating.phaseId, id));
	return {
		kind: 'rating',
		options,
		raters: counted?.raters ?? 0,
		result: revealedAt ? await resultOf(db, id, options) : null
	};
}

async function resultOf(
	db: Queryable,
	phaseId: string,
	options: readonly { id: string }[]
): Promise<RatingDetail['result']> {
	const ratings = await db
		.select({ optionId: rating.optionId, impact: rating.impact, effort: rating.effort })
		.from(rating)
		.where(eq(rating.phaseId, phaseId));
	const result = ratingResult(
		options.map(({ id }) => id),
		ratings
	);
	return {
		options: result.options.map(({ optionId, raters, impact, effort, isDisputed }) => ({
			...{ optionId, raters, impact, effort, isDisputed }
		})),
		tooFew: result.tooFew
	};
}
