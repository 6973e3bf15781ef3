import * as v from 'valibot';
import { checkChoice, choices, type Choice } from '$lib/domain/choice';
import { typedDay } from './typedDay';
import { words } from './words';

/** What a stand is made of, wherever it is taken; every message is a refusal code. */
export const standFields = {
	/** Of the choice the person looked at; 0 where there was none. */
	sequence: v.pipe(
		v.union([v.number(), v.pipe(v.string(), v.nonEmpty())], 'changedMeanwhile'),
		v.transform(Number),
		v.integer('changedMeanwhile'),
		v.minValue(0, 'changedMeanwhile'),
		v.maxValue(100_000, 'changedMeanwhile')
	),
	state: v.picklist(choices, 'required'),
	reason: v.optional(words(2000), '')
};

/** Who decided it, when, and under which number the case is filed. */
export const decisionFields = {
	decidingBody: v.pipe(words(200), v.nonEmpty('required')),
	decidedOn: typedDay,
	/** As the municipality's case system writes it; empty where none was given. */
	caseNumber: v.optional(words(60), '')
};

/** What a choice is about within a recommendation. Empty: the recommendation as a whole. */
export const elementField = v.union(
	[v.literal(''), v.pipe(v.string(), v.uuid())],
	'unknownRecommendation'
);

/** Saying no, or not now, needs a reason, whatever else is asked; so does opening it again. */
export function withReason<
	Schema extends v.GenericSchema<unknown, { state: Choice; reason: string }>
>(schema: Schema) {
	return v.pipe(
		schema,
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed || checkChoice(dataset.value.state, dataset.value.reason) === null) return;
			const { value } = dataset;
			addIssue({
				message: 'reasonRequired',
				path: [{ type: 'object', origin: 'value', input: { ...value }, key: 'reason', value }]
			});
		})
	);
}

/** A choice as its form sends it. */
export const choiceFields = withReason(
	v.object({
		elementId: elementField,
		...standFields,
		...decisionFields
	})
);

export type ChoiceFields = v.InferInput<typeof choiceFields>;
