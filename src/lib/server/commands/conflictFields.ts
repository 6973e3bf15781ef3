import * as v from 'valibot';
import { conflictStands, needsAnswer } from '$lib/domain/source/conflictStand';
import { decisionFields, standFields } from './choiceFields';
import { words } from './words';

/** How a conflict is decided, as its form sends it; every message is a refusal code. */
export const conflictFields = v.pipe(
	v.object({
		/** Of the decision the person looked at; 0 where there was none. */
		sequence: standFields.sequence,
		stand: v.picklist(conflictStands, 'required'),
		answer: v.optional(words(500), ''),
		reason: v.pipe(words(2000), v.nonEmpty('reasonRequired')),
		...decisionFields
	}),
	v.forward(
		v.check(({ stand, answer }) => !needsAnswer(stand) || answer !== '', 'required'),
		['answer']
	)
);

export type ConflictFields = v.InferInput<typeof conflictFields>;
