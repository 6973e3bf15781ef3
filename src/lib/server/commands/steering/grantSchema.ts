import * as v from 'valibot';
import { parseMoney } from '$lib/domain/parseMoney';
import { grantEntryKinds } from '$lib/domain/steering/grantEntryKind';
import { typedDay } from '../typedDay';
import { words } from '../words';
import { steeringFields } from './steeringFields';

/** A line of the account, as its form sends it. */
export const grantEntrySchema = v.object({
	kind: v.picklist(grantEntryKinds, 'required'),
	/** In øre, or as typed (12.500,50), which is read to øre. */
	amount: v.union(
		[
			v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e13)),
			v.pipe(
				v.string(),
				v.check((typed) => parseMoney(typed) !== null),
				v.transform((typed) => parseMoney(typed)!)
			)
		],
		'notAnAmount'
	),
	on: typedDay,
	what: v.pipe(words(200), v.nonEmpty('required')),
	workstreamId: steeringFields.workstreamId
});

/** The line that is withdrawn. */
export const withdrawSchema = v.object({ entryId: steeringFields.id });
