/** The four fields of impact and effort, in the order in which a room speaks of them. */
export const ratingQuadrants = [
	/** Worth much, takes little. */
	'doNow',
	/** Worth much, takes much. */
	'bigLift',
	/** Worth little, takes little. */
	'ifTime',
	/** Worth little, takes much. */
	'leave'
] as const;
export type RatingQuadrant = (typeof ratingQuadrants)[number];

/** Where an option stands; what lies on a line between two fields is in the one more inviting. */
export function ratingQuadrant({
	impact,
	effort
}: {
	impact: number;
	effort: number;
}): RatingQuadrant {
	if (impact >= 50) return effort <= 50 ? 'doNow' : 'bigLift';
	return effort <= 50 ? 'ifTime' : 'leave';
}
