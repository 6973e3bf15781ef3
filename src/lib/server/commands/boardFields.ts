import * as v from 'valibot';
import { AXIS_WORD_MAX, HELP_MAX, NOTE_LIMIT_MAX, TITLE_MAX } from '$lib/board';
import { markColours } from '$lib/domain/markColour';
import { words } from './words';

/** Sections a board begins with; more than this nobody takes in at a glance. */
const MAX_SECTIONS = 24;
/** Rows or columns of a matrix that a board begins with. */
const MAX_LINES = 100;

export const boardTitle = v.pipe(words(120), v.nonEmpty('required'));

/** The workshop whose participants may use it; `''` for the project's own. */
export const boardWorkshop = v.optional(
	v.union([v.literal(''), v.pipe(v.string('notFound'), v.uuid('notFound'))], 'notFound'),
	''
);

const subject = v.object({
	kind: v.picklist(['recommendation', 'element', 'workstream'], 'notFound'),
	id: v.pipe(v.string('notFound'), v.uuid('notFound')),
	recommendationId: v.exactOptional(v.pipe(v.string('notFound'), v.uuid('notFound')))
});
const axis = v.object({
	name: words(AXIS_WORD_MAX),
	low: words(AXIS_WORD_MAX),
	high: words(AXIS_WORD_MAX)
});
const lines = v.pipe(
	v.array(v.object({ title: words(TITLE_MAX), subject: v.exactOptional(v.nullable(subject)) })),
	v.maxLength(MAX_LINES, 'tooLong')
);

/** A section as a board begins with it, with all that can be chosen of one. */
const section = v.object({
	title: v.pipe(words(TITLE_MAX), v.nonEmpty('required')),
	layout: v.exactOptional(v.picklist(['list', 'matrix', 'plane'], 'required')),
	colour: v.exactOptional(v.nullable(v.picklist(markColours, 'required'))),
	noteLimit: v.exactOptional(
		v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(NOTE_LIMIT_MAX)))
	),
	help: v.exactOptional(words(HELP_MAX)),
	subject: v.exactOptional(v.nullable(subject)),
	axisX: v.exactOptional(v.nullable(axis)),
	axisY: v.exactOptional(v.nullable(axis)),
	rows: v.exactOptional(lines),
	columns: v.exactOptional(lines)
});

/** A board's sections in order; by their titles where there is nothing more to say of them. */
export const sectionsSchema = v.pipe(
	v.array(v.union([boardTitle, section], 'required')),
	v.minLength(1, 'required'),
	v.maxLength(MAX_SECTIONS, 'tooLong')
);
