import * as v from 'valibot';
import { parseDay } from '$lib/domain/parseDay';

/** A day that has to be given, as typed (17.4.2026, 2026-04-17 …), read to ISO. */
export const typedDay = v.pipe(
	v.string('notADate'),
	v.maxLength(64, 'notADate'),
	v.check((typed) => parseDay(typed) !== null, 'notADate'),
	v.transform((typed) => parseDay(typed)!)
);
