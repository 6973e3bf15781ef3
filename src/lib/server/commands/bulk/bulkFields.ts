import * as v from 'valibot';
import { NO_GROUP } from '$lib/domain/actionFilter';
import { actionStatuses } from '$lib/domain/actionStatus';
import { parseDeadline } from '$lib/domain/parseDeadline';
import { parseDeadlineShift } from '$lib/domain/deadlineShift';
import { fields } from '../actionItemFields';

/** More than one page ever shows. */
const MAX_ITEMS = 1000;
/** Characters a typed deadline may have before it is looked at. */
const MAX_DEADLINE = 64;

/** An item and the version it was chosen at, as a checkbox sends them: `<id>:<version>`. */
const chosenItem = v.pipe(
	v.string('notFound'),
	v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[1-9]\d{0,8}$/i, 'notFound'),
	v.transform((chosen) => {
		const [id = '', version] = chosen.split(':');
		return { id: id.toLowerCase(), version: Number(version) };
	})
);

const deadline = v.pipe(
	v.string('notADate'),
	v.trim(),
	v.maxLength(MAX_DEADLINE, 'notADate'),
	v.check((typed) => typed === '' || Boolean(readDeadline(typed)), 'notADate'),
	v.transform((typed) => readDeadline(typed))
);

/** A day, a week, a rule, or how far each item's own deadline moves. */
function readDeadline(typed: string) {
	return parseDeadlineShift(typed) ?? parseDeadline(typed);
}

/** What is to become of many action items. A field that is '' leaves each as it is. */
export const bulkFields = {
	items: v.pipe(
		v.array(chosenItem, 'nothingChosen'),
		v.nonEmpty('nothingChosen'),
		v.maxLength(MAX_ITEMS, 'tooLong')
	),
	owner: fields.owner,
	deadline: v.optional(deadline, ''),
	workstreamId: v.optional(v.union([v.literal(''), fields.workstreamId], 'unknownWorkstream'), ''),
	workingGroupId: v.optional(
		v.union([v.literal(''), v.literal(NO_GROUP), v.pipe(v.string(), v.uuid())], 'notFound'),
		''
	),
	status: v.optional(
		v.union([v.literal(''), v.picklist(actionStatuses)], 'transitionNotAllowed'),
		''
	),
	remark: fields.remark,
	operationsOwner: fields.operationsOwner,
	followUpOn: fields.followUpOn,
	onBehalfOf: fields.onBehalfOf
};
