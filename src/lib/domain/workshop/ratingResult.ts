import { quantile } from './quantile';

/** How one rater rates one option; both from 0 to 100. */
export interface Rating {
	optionId: string;
	/** How much it is worth. */
	impact: number;
	/** How much it takes. */
	effort: number;
}

export interface RatedOption {
	optionId: string;
	raters: number;
	/** Medians, in whole numbers. */
	impact: number;
	effort: number;
	/** How far apart the middle half of the ratings lies, at the one of the two where it is further. */
	spread: number;
	isDisputed: boolean;
}

export interface RatingResult {
	/** The most impact first, then the least effort; equal ones in the order of the options. */
	options: RatedOption[];
	/** Options of which nothing is told, in their order: too few have rated them. */
	tooFew: string[];
}

/** With fewer ratings than this, what is told of an option would tell of one person. */
export const RATERS_AT_LEAST = 3;

/** From here on the room is of two minds: the middle half of it lies this far apart on the scale. */
export const DISPUTED_FROM = 40;

/** Where a room stands on each option. @param ratings At most one of a rater to an option. */
export function ratingResult(
	optionIds: readonly string[],
	ratings: readonly Rating[]
): RatingResult {
	const rated = optionIds.map((optionId) => ({
		optionId,
		here: ratings.filter((rating) => rating.optionId === optionId)
	}));
	const isTold = ({ here }: { here: Rating[] }) => here.length >= RATERS_AT_LEAST;
	return {
		options: rated
			.filter(isTold)
			.map(({ optionId, here }) => optionOf(optionId, here))
			.toSorted((a, b) => b.impact - a.impact || a.effort - b.effort),
		tooFew: rated.filter((one) => !isTold(one)).map(({ optionId }) => optionId)
	};
}

function optionOf(optionId: string, here: readonly Rating[]): RatedOption {
	const impacts = here.map(({ impact }) => impact);
	const efforts = here.map(({ effort }) => effort);
	const spread = Math.max(spreadOf(impacts), spreadOf(efforts));
	return {
		optionId,
		raters: here.length,
		impact: Math.round(quantile(impacts, 0.5)),
		effort: Math.round(quantile(efforts, 0.5)),
		spread,
		isDisputed: spread >= DISPUTED_FROM
	};
}

/** The interquartile range: one who pulls far out does not make a dispute. */
function spreadOf(values: readonly number[]): number {
	return quantile(values, 0.75) - quantile(values, 0.25);
}
