import {
	proposeAction,
	proposeActionSchema
} from '$lib/server/commands/workshop/proposal/proposeAction';
import { formAction } from '../../formAction';

export const propose = formAction('takePart', proposeActionSchema, proposeAction, {
	lists: ['recommendationIds']
});
