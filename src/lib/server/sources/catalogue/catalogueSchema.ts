import * as v from 'valibot';
import { parseIsoDay } from '$lib/domain/calendarDay';
import { crosswalkKinds } from '$lib/domain/crosswalkKind';
import { deadlineKinds } from '$lib/domain/deadline';
import { recommendationKinds } from '$lib/domain/recommendationKind';
import { relevances } from '$lib/domain/relevance';

const words = v.pipe(
	v.string(),
	v.nonEmpty(),
	v.check((text) => text === text.trim(), 'has spaces about it')
);
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const lines = v.pipe(
	v.strictTuple([line, line]),
	v.check(([from, to]) => from <= to, 'runs backwards')
);
const age = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120));
/** As precise as the source: '2026-04-17', '2026-01', '2015-efterår', '2013-11 til 2016-12'. */
const dateLabel = v.pipe(
	v.string(),
	v.regex(/^\d{4}(?:(?:-\d{2}){0,2}|-(?:forår|efterår))(?:(?:-| til )\d{4}(?:-\d{2})?)?$/)
);

const source = v.strictObject({
	key: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)),
	title: words,
	publisher: words,
	kind: words,
	dateLabel: words,
	datedOn: v.optional(
		v.pipe(
			v.string(),
			v.check((day) => parseIsoDay(day) !== null)
		)
	),
	dateIsStated: v.boolean(),
	dateStatus: words,
	lineCount: line
});

const legalReference = v.strictObject({
	law: words,
	paragraph: v.optional(v.pipe(v.string(), v.regex(/^\d+(?: [a-z])?$/))),
	subsection: v.optional(v.pipe(v.string(), v.regex(/^\d+(?:, \d+\. pkt\.)?$/))),
	edition: v.optional(words),
	needsCheck: v.literal(true)
});

const item = v.strictObject({
	code: v.pipe(v.string(), v.regex(/^(?:ND|NJ|SST|K)-[A-Z]{0,2}\d*[a-z]?$/)),
	kind: v.picklist(recommendationKinds),
	number: v.optional(words),
	parent: v.optional(words),
	title: words,
	otherTitle: v.optional(words),
	summary: words,
	challenge: v.optional(v.strictObject({ text: words, lines })),
	elements: v.array(v.strictObject({ text: words, lines })),
	themes: v.pipe(v.array(words), v.nonEmpty()),
	actors: v.pipe(v.array(words), v.nonEmpty()),
	relevance: v.picklist(relevances),
	ages: v.optional(v.strictObject({ from: age, to: v.nullable(age) })),
	norm: v.optional(v.strictObject({ text: words, kind: v.picklist(deadlineKinds) })),
	dates: v.array(v.strictObject({ dateLabel, what: words, line })),
	figures: v.array(v.strictObject({ value: words, what: words, line })),
	needsLegalCheck: v.boolean(),
	legalReferences: v.array(legalReference),
	evidence: v.optional(words),
	note: v.optional(words),
	section: words,
	anchor: words,
	lines
});

const conflict = v.strictObject({
	key: v.pipe(v.string(), v.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/)),
	question: v.pipe(words, v.endsWith('?')),
	matter: words,
	sides: v.pipe(
		v.array(v.strictObject({ code: words, statement: words, line })),
		// One place alone disagrees with nobody.
		v.minLength(2)
	)
});

/** The exact shape of the shipped data: a field too many is as wrong as one too few. */
export const catalogueSchema = v.strictObject({
	version: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d+$/)),
	parts: v.array(v.strictObject({ source, items: v.array(item) })),
	themes: v.array(
		v.strictObject({ key: v.pipe(v.string(), v.nonEmpty()), labelDa: words, labelEn: words })
	),
	actors: v.array(words),
	crosswalk: v.array(
		v.strictObject({ from: words, to: words, kind: v.picklist(crosswalkKinds), note: words })
	),
	conflicts: v.array(conflict)
});
