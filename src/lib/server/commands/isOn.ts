import * as v from 'valibot';

/** A checkbox: it sends a word, or nothing at all. */
export const isOn = v.optional(
	v.pipe(
		v.union([v.boolean(), v.string()]),
		v.transform((on) => on !== false && on !== '')
	),
	false
);
