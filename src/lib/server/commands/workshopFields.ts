import * as v from 'valibot';
import { hasCpr } from '$lib/domain/cprGuard';
import { parseDay } from '$lib/domain/parseDay';

const noCpr = v.check((text: string) => !hasCpr(text), 'cprLike');

/** A workshop and those in it, as pages and commands name them. */
export const workshopFields = {
	projectId: v.pipe(v.string('required'), v.uuid('notFound')),
	workshopId: v.pipe(v.string('required'), v.uuid('notFound')),
	participantId: v.pipe(v.string('required'), v.uuid('notFound')),
	title: v.pipe(
		v.string('required'),
		v.trim(),
		v.nonEmpty('required'),
		v.maxLength(120, 'tooLong'),
		noCpr
	),
	/** A day as typed, read to ISO; `''` where none is set yet. */
	heldOn: v.optional(
		v.pipe(
			v.string('notADate'),
			v.trim(),
			v.maxLength(30, 'notADate'),
			v.check((typed) => typed === '' || parseDay(typed) !== null, 'notADate'),
			v.transform((typed) => parseDay(typed) ?? '')
		),
		''
	),
	place: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(120, 'tooLong'), noCpr), ''),
	/** Optional; never a full name is asked for. */
	firstName: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40, 'tooLong'), noCpr), '')
};
