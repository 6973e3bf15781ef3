import * as v from 'valibot';

/** Longer than every field of an item together. */
const MAX = 40_000;

/**
 * What a form began with, by field: as an object, or as the JSON a form carries in one hidden field.
 * It is only ever compared, never stored. What cannot be read is a form nobody can merge.
 */
export const formBegan = v.optional(
	v.union(
		[
			v.pipe(
				v.string(),
				v.maxLength(MAX),
				v.parseJson(),
				v.record(v.string(), v.union([v.string(), v.array(v.string()), v.boolean()]))
			),
			v.record(v.string(), v.union([v.string(), v.array(v.string()), v.boolean()]))
		],
		'changedMeanwhile'
	)
);
