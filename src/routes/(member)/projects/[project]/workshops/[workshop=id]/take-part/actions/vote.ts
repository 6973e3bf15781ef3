import * as v from 'valibot';
import { castVotes } from '$lib/server/commands/workshop/castVotes';
import { formAction } from '../../formAction';

/** A ballot as its form sends it: options and their dots, side by side. */
const ballotForm = v.object({
	optionId: v.array(v.string()),
	dots: v.array(v.pipe(v.string(), v.transform(Number)))
});

export const vote = formAction(
	'takePart',
	ballotForm,
	(context, { optionId, dots }) =>
		castVotes(context, {
			votes: optionId.map((id, at) => ({ optionId: id, dots: dots[at] ?? 0 }))
		}),
	{ lists: ['optionId', 'dots'] }
);
