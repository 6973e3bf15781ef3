import * as v from 'valibot';
import { baselinePractices } from '$lib/domain/choice';
import { elementField, standFields } from './choiceFields';
import { words } from './words';

/** How it is done today, as its form sends it; every message is a refusal code. */
export const baselineFields = v.object({
	elementId: elementField,
	/** Of the answer the person looked at; 0 where there was none. */
	sequence: standFields.sequence,
	answer: v.picklist(baselinePractices, 'required'),
	remark: v.optional(words(1000), '')
});

export type BaselineFields = v.InferInput<typeof baselineFields>;
