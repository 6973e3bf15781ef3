import * as v from 'valibot';
import { breadths } from '$lib/domain/breadth';
import { parseDay } from '$lib/domain/parseDay';
import { words } from './words';

/** Most links or contributors one action item takes: beyond this a list says nothing any more. */
const MAX_LINKS = 50;
/** Characters a typed day or key may have before it is looked at. */
const MAX_SHORT = 64;

const optionalWords = (max: number) => v.optional(words(max), '');

/** A day as typed (17.4.2026, 2026-04-17 …), read to ISO; `''` where none was given. */
const optionalDay = v.optional(
	v.pipe(
		v.string('notADate'),
		v.maxLength(MAX_SHORT, 'notADate'),
		v.trim(),
		v.check((typed) => typed === '' || parseDay(typed) !== null, 'notADate'),
		v.transform((typed) => parseDay(typed) ?? '')
	),
	''
);

const idList = (code: 'unknownRecommendation' | 'unknownUnit') =>
	v.pipe(
		v.array(v.pipe(v.string(code), v.uuid(code)), code),
		v.maxLength(MAX_LINKS, 'tooLong'),
		v.transform((ids) => [...new Set(ids.map((id) => id.toLowerCase()))])
	);

/** The fields of an action item, as forms send them; every message is a refusal code. */
export const fields = {
	projectId: v.pipe(v.string('notFound'), v.uuid('notFound')),
	actionItemId: v.pipe(v.string('notFound'), v.uuid('notFound')),
	/** The version the form was made from. */
	version: v.pipe(
		v.union([v.number(), v.string()], 'changedMeanwhile'),
		v.transform(Number),
		v.integer('changedMeanwhile'),
		v.minValue(1, 'changedMeanwhile')
	),
	title: v.pipe(words(200), v.nonEmpty('required')),
	description: optionalWords(2000),
	/** `unit:<id>` or `user:<id>`; `''` where nobody was chosen. */
	owner: v.optional(v.pipe(v.string('ownerMissing'), v.trim(), v.maxLength(MAX_SHORT)), ''),
	ownerContact: optionalWords(200),
	dueOn: optionalDay,
	/** Any other day. */
	day: optionalDay,
	workstreamId: v.pipe(v.string('unknownWorkstream'), v.uuid('unknownWorkstream')),
	recommendationIds: v.optional(idList('unknownRecommendation'), () => []),
	contributorIds: v.optional(idList('unknownUnit'), () => []),
	remark: optionalWords(1000),
	followUpOn: optionalDay,
	/** Id of a unit; `''` where none was chosen. */
	operationsOwner: v.optional(
		v.union([v.literal(''), v.pipe(v.string(), v.uuid())], 'unknownUnit'),
		''
	),
	/** Whom it is for; `''` where nobody has said, absent where the form does not ask. */
	breadth: v.optional(v.union([v.literal(''), v.picklist(breadths)], 'required')),
	/** `''` where it is agreed at no meeting. */
	meetingId: v.optional(
		v.union([v.literal(''), v.pipe(v.string(), v.uuid())], 'notAsMeetingStands'),
		''
	),
	/** `''` where it follows from no decision of that meeting. */
	decisionId: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.uuid())], 'notFound'), ''),
	/** Whose words these are, when somebody else writes them down. */
	onBehalfOf: optionalWords(100)
};

/** A board and the key of one of its notes, or neither. */
export const noteFields = {
	boardId: v.optional(v.nullable(v.pipe(v.string('notFound'), v.uuid('notFound'))), null),
	noteKey: v.optional(
		v.nullable(v.pipe(v.string('notFound'), v.nonEmpty('notFound'), v.maxLength(MAX_SHORT))),
		null
	)
};
