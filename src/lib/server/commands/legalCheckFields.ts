import * as v from 'valibot';
import { legalStates, needsEdition, needsRemark } from '$lib/domain/source/legalState';
import { typedDay } from './typedDay';
import { words } from './words';

/** What somebody found who looked a law up, as the form sends it; every message is a refusal code. */
export const legalCheckFields = v.pipe(
	v.object({
		/** The place in the law, as `citedLaw` writes it. */
		cited: v.pipe(v.string('notFound'), v.maxLength(500, 'notFound')),
		/** Of one recommendation that cites it; empty: it holds for all of them. */
		code: v.optional(v.pipe(v.string(), v.maxLength(60, 'unknownRecommendation')), ''),
		state: v.picklist(legalStates, 'required'),
		edition: v.optional(words(200), ''),
		remark: v.optional(words(2000), ''),
		checkedOn: typedDay
	}),
	v.forward(
		v.check(({ state, edition }) => !needsEdition(state) || edition !== '', 'required'),
		['edition']
	),
	v.forward(
		v.check(({ state, remark }) => !needsRemark(state) || remark !== '', 'remarkRequired'),
		['remark']
	)
);

export type LegalCheckFields = v.InferInput<typeof legalCheckFields>;
