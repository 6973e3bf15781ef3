import * as v from 'valibot';
import { checkChoice, choices } from '$lib/domain/choice';
import { hasCpr } from '$lib/domain/cprGuard';
import { parseDay } from '$lib/domain/parseDay';

/** Words people write: trimmed, bounded, and never a CPR number. */
const words = (max: number) =>
	v.pipe(
		v.string('required'),
		v.trim(),
		v.maxLength(max, 'tooLong'),
		v.check((text) => !hasCpr(text), 'cprLike')
	);

/** A choice as its form sends it; every message is a refusal code. */
export const choiceFields = v.pipe(
	v.object({
		/** Empty: the recommendation as a whole. */
		elementId: v.union([v.literal(''), v.pipe(v.string(), v.uuid())], 'unknownRecommendation'),
		/** Of the choice the person looked at; 0 where there was none. */
		sequence: v.pipe(
			v.union([v.number(), v.pipe(v.string(), v.nonEmpty())], 'changedMeanwhile'),
			v.transform(Number),
			v.integer('changedMeanwhile'),
			v.minValue(0, 'changedMeanwhile'),
			v.maxValue(100_000, 'changedMeanwhile')
		),
		state: v.picklist(choices, 'required'),
		reason: v.optional(words(2000), ''),
		decidingBody: v.pipe(words(200), v.nonEmpty('required')),
		/** As typed (17.4.2026, 2026-04-17 …), read to ISO. */
		decidedOn: v.pipe(
			v.string('notADate'),
			v.maxLength(64, 'notADate'),
			v.check((typed) => parseDay(typed) !== null, 'notADate'),
			v.transform((typed) => parseDay(typed)!)
		)
	}),
	v.forward(
		v.partialCheck(
			[['state'], ['reason']],
			({ state, reason }) => checkChoice(state, reason) === null,
			'reasonRequired'
		),
		['reason']
	)
);

export type ChoiceFields = v.InferInput<typeof choiceFields>;
