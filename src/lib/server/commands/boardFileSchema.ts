import * as v from 'valibot';
import {
	AXIS_WORD_MAX,
	COMMENT_TEXT_MAX,
	HELP_MAX,
	NOTE_LIMIT_MAX,
	THEME_TITLE_MAX,
	TITLE_MAX,
	type BoardJson
} from '$lib/board';
import { sectionLayouts } from '$lib/board/schema';
import { hasCpr } from '$lib/domain/cprGuard';
import { markColours } from '$lib/domain/markColour';
import { noteKinds } from '$lib/domain/noteKind';
import { NOTE_TEXT_MAX } from '$lib/domain/noteLimits';

/** More than this no board holds; a file that says so was not written by us. */
const MAX = {
	sections: 60,
	lines: 60,
	notes: 3000,
	themes: 300,
	links: 100,
	comments: 200,
	agree: 1000
};

const words = (max: number) =>
	v.pipe(
		v.string('required'),
		v.maxLength(max, 'tooLong'),
		v.check((text) => !hasCpr(text), 'cprLike')
	);
const list = <Item extends v.GenericSchema>(item: Item, max: number) =>
	v.pipe(v.array(item, 'required'), v.maxLength(max, 'tooLong'));
const place = v.pipe(v.number('required'), v.integer('required'), v.minValue(0, 'required'));
const fraction = v.pipe(v.number(), v.minValue(0, 'required'), v.maxValue(1, 'required'));
const id = v.pipe(v.string('required'), v.maxLength(100, 'required'));

const subject = v.object({
	kind: v.picklist(['recommendation', 'element', 'workstream'], 'required'),
	id,
	recommendationId: v.exactOptional(id)
});
const axis = v.object({
	name: words(AXIS_WORD_MAX),
	low: words(AXIS_WORD_MAX),
	high: words(AXIS_WORD_MAX)
});
const line = v.object({ title: words(TITLE_MAX), subject: v.nullable(subject) });
const section = v.object({
	title: words(TITLE_MAX),
	layout: v.picklist(sectionLayouts, 'required'),
	colour: v.nullable(v.picklist(markColours, 'required')),
	noteLimit: v.nullable(v.pipe(place, v.minValue(1), v.maxValue(NOTE_LIMIT_MAX))),
	help: words(HELP_MAX),
	subject: v.nullable(subject),
	axisX: v.nullable(axis),
	axisY: v.nullable(axis),
	rows: list(line, MAX.lines),
	columns: list(line, MAX.lines)
});
const written = {
	authorName: v.nullable(words(200)),
	sectorId: v.nullable(id),
	writtenAt: v.pipe(v.number('required'), v.finite('required'))
};
const note = v.object({
	text: words(NOTE_TEXT_MAX),
	section: v.pipe(v.number('required'), v.integer('required'), v.minValue(-1, 'required')),
	row: v.nullable(place),
	column: v.nullable(place),
	x: v.nullable(fraction),
	y: v.nullable(fraction),
	kind: v.picklist(noteKinds, 'required'),
	colour: v.nullable(v.picklist(markColours, 'required')),
	...written,
	recommendationIds: list(id, MAX.links),
	partOf: v.nullable(place),
	agreements: v.pipe(place, v.maxValue(MAX.agree, 'tooLong')),
	comments: list(v.object({ text: words(COMMENT_TEXT_MAX), ...written }), MAX.comments)
});

/** A board as a file, from anywhere; see BoardJson. */
export const boardFileSchema = v.pipe(
	v.object({
		format: v.literal('handlekraft-board', 'required'),
		version: v.literal(1, 'required'),
		title: v.pipe(words(120), v.trim(), v.nonEmpty('required')),
		sections: list(section, MAX.sections),
		notes: list(note, MAX.notes),
		themes: list(
			v.object({ title: words(THEME_TITLE_MAX), notes: list(place, MAX.notes) }),
			MAX.themes
		)
	}),
	v.check((file) => hasItsPlaces(file), 'required')
);

/** Whether everything that is referred to is there. */
function hasItsPlaces({ sections, notes, themes }: BoardJson): boolean {
	const isOf = (at: number | null, lines: readonly unknown[] | undefined) =>
		at === null || at < (lines?.length ?? 0);
	return (
		notes.every(
			({ section, row, column, partOf }) =>
				section < sections.length &&
				isOf(row, sections[section]?.rows) &&
				isOf(column, sections[section]?.columns) &&
				(partOf === null || notes[partOf]?.partOf === null)
		) && themes.every(({ notes: members }) => members.every((at) => at < notes.length))
	);
}
