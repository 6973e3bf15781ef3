import * as v from 'valibot';
import { commitmentAnswers } from '$lib/domain/workshop/commitmentAnswer';
import { fields } from '../../actionItemFields';
import { words } from '../../words';

const given = commitmentAnswers.filter((answer) => answer !== 'pending');

/** What an owner answers to an action, as forms send it. */
export const answerFields = {
	/** Of the action as it was read: nobody says yes to something else. */
	version: fields.version,
	answer: v.picklist(given, 'required'),
	/** Where the answer is another date. */
	wantedDueOn: fields.dueOn,
	reason: v.optional(words(500), '')
};

export type Answer = v.InferOutput<v.ObjectSchema<typeof answerFields, undefined>>;
