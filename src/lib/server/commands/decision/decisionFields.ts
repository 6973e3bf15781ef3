import * as v from 'valibot';
import { parseDay } from '$lib/domain/parseDay';
import { groupFields } from '../group/groupFields';
import { words } from '../words';

/** More ways than these nobody weighs against each other. */
const MAX_OPTIONS = 8;

const id = (code: string) => v.pipe(v.string(code), v.uuid(code));
const optionalId = v.optional(v.union([v.literal(''), id('notFound')], 'notFound'), '');

const optionalDay = v.optional(
	v.pipe(
		v.string('notADate'),
		v.maxLength(64, 'notADate'),
		v.trim(),
		v.check((typed) => typed === '' || parseDay(typed) !== null, 'notADate'),
		v.transform((typed) => parseDay(typed) ?? '')
	),
	''
);

const lines = (max: number) =>
	v.optional(
		v.pipe(v.array(words(max), 'required'), v.maxLength(MAX_OPTIONS, 'tooLong')),
		() => []
	);

/** The fields of a decision, as forms send them. */
export const decisionFields = {
	projectId: id('notFound'),
	decisionId: id('notFound'),
	version: groupFields.version,
	/** Where it is to be decided; `''`: at the steering group's next meeting. */
	meetingId: optionalId,
	/** `''`: an item of its own. */
	agendaItemId: optionalId,
	/** What the steering group is called; a working group has its name. */
	bodyName: v.optional(words(120), ''),
	title: v.pipe(words(200), v.nonEmpty('required')),
	background: v.optional(words(4000), ''),
	proposal: v.pipe(words(2000), v.nonEmpty('required')),
	neededBy: optionalDay,
	/** The ways open, and what follows from each, side by side; lines left empty are none. */
	optionTitles: lines(200),
	optionConsequences: lines(1000),
	/** An earlier decision; `''`: it takes the place of none. */
	replacesId: optionalId,
	outcome: v.pipe(words(2000), v.nonEmpty('required')),
	reason: v.pipe(words(2000), v.nonEmpty('reasonRequired')),
	/** `''` where nobody said: the day of the meeting, or today. */
	decidedOn: optionalDay
};

/** What is said of a decision before it is made. */
export const proposalFields = {
	title: decisionFields.title,
	background: decisionFields.background,
	proposal: decisionFields.proposal,
	neededBy: decisionFields.neededBy,
	optionTitles: decisionFields.optionTitles,
	optionConsequences: decisionFields.optionConsequences,
	replacesId: decisionFields.replacesId
};
