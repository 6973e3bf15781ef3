import * as v from 'valibot';
import { hasCpr } from '$lib/domain/cprGuard';
import {
	ELEMENT_LENGTH,
	SUMMARY_LENGTH,
	TITLE_LENGTH
} from '$lib/domain/source/proposals/proposal';
import { recommendationKinds } from '$lib/domain/recommendationKind';
import { words } from '../words';

/** As much as one passage holds; longer than this, nobody answers it as one thing. */
const QUOTE_MAX = 4000;

const count = v.pipe(
	v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,8}$/))], 'wrongPassage'),
	v.transform(Number),
	v.integer('wrongPassage'),
	v.minValue(0, 'wrongPassage'),
	v.maxValue(99_999_999, 'wrongPassage')
);

/** What somebody selected: the place, and the words that were shown to them for it. */
export const selectionFields = {
	versionId: v.pipe(v.string('wrongPassage'), v.uuid('wrongPassage')),
	lineFrom: count,
	charFrom: count,
	lineTo: count,
	charTo: count,
	quote: v.pipe(
		v.string('wrongPassage'),
		// A form sends every line break as two characters.
		v.transform((quote) => quote.replaceAll('\r\n', '\n')),
		v.nonEmpty('wrongPassage'),
		v.maxLength(QUOTE_MAX, 'tooLong'),
		v.check((quote) => !hasCpr(quote), 'cprLike')
	)
};

export const selectionSchema = v.object(selectionFields);
export type Selection = v.InferOutput<typeof selectionSchema>;

/** What a project's own recommendation says. A project's delindsatser are set up elsewhere. */
export const ownFields = {
	title: v.pipe(words(TITLE_LENGTH), v.nonEmpty('required')),
	summary: v.optional(words(SUMMARY_LENGTH), ''),
	kind: v.pipe(
		v.picklist(recommendationKinds, 'required'),
		v.check((kind) => kind !== 'workstream', 'required')
	)
};

export const elementText = v.pipe(words(ELEMENT_LENGTH), v.nonEmpty('required'));
