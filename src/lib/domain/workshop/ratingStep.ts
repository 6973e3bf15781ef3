/** Steps in which a place on a slider is told in words. */
export type RatingStep = 0 | 1 | 2 | 3 | 4;

/** From 0, almost nothing, to 4, very much. @param value From 0 to 100. */
export function ratingStep(value: number): RatingStep {
	return Math.min(4, Math.max(0, Math.floor(value / 20))) as RatingStep;
}
