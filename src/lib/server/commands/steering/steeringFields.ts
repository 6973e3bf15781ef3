import * as v from 'valibot';
import { parseDay } from '$lib/domain/parseDay';
import { words } from '../words';

/** Characters a typed day, amount or key may have before it is looked at. */
const MAX_SHORT = 64;

/** Fields that several forms of the steering group share; every message is a refusal code. */
export const steeringFields = {
	id: v.pipe(v.string('notFound'), v.uuid('notFound')),
	/** The version the form was made from; 0 where there was nothing yet. */
	version: v.pipe(
		v.union([v.number(), v.pipe(v.string(), v.nonEmpty())], 'changedMeanwhile'),
		v.transform(Number),
		v.integer('changedMeanwhile'),
		v.minValue(0, 'changedMeanwhile'),
		v.maxValue(1_000_000, 'changedMeanwhile')
	),
	/** Id of a workstream; null, or `''` in a form, where none was chosen. */
	workstreamId: v.pipe(
		v.nullish(v.union([v.literal(''), v.pipe(v.string(), v.uuid())], 'unknownWorkstream'), ''),
		v.transform((id) => id || null)
	),
	/** A day as typed; null, or `''` in a form, where none was given. */
	optionalDay: v.pipe(
		v.nullish(v.pipe(v.string('notADate'), v.maxLength(MAX_SHORT, 'notADate'), v.trim()), ''),
		v.check((typed) => typed === '' || parseDay(typed) !== null, 'notADate'),
		v.transform((typed) => parseDay(typed))
	),
	title: v.pipe(words(200), v.nonEmpty('required'))
};

/** Words of several lines. A browser sends two characters for a new line, which its writer sees as one. */
export const lines = (max: number) =>
	v.optional(
		v.pipe(
			v.string('required'),
			v.transform((text) => text.replaceAll('\r\n', '\n')),
			words(max)
		),
		''
	);
