import * as v from 'valibot';

/** Where somebody is to be written to, in lower case; `''`: nowhere. */
export const emailAddress = v.optional(
	v.pipe(
		v.string('notAnEmail'),
		v.trim(),
		v.toLowerCase(),
		v.maxLength(254, 'tooLong'),
		v.union([v.literal(''), v.pipe(v.string(), v.email('notAnEmail'))], 'notAnEmail')
	),
	''
);
