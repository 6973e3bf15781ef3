import * as v from 'valibot';
import { castRatings } from '$lib/server/commands/workshop/castRatings';
import { formAction } from '../../formAction';

const places = v.array(v.pipe(v.string(), v.nonEmpty('required'), v.transform(Number)));

/** Ratings as their form sends them: every option with both sliders, and those of them that count. */
const ratingForm = v.object({
	optionId: v.array(v.string()),
	impact: places,
	effort: places,
	rated: v.array(v.string())
});

export const rate = formAction(
	'takePart',
	ratingForm,
	(context, { optionId: ids, impact, effort, rated }) => {
		const ratings = ids.map((optionId, at) => ({
			...{ optionId, impact: impact[at] ?? Number.NaN, effort: effort[at] ?? Number.NaN }
		}));
		return castRatings(context, {
			ratings: ratings.filter(({ optionId }) => rated.includes(optionId))
		});
	},
	{ lists: ['optionId', 'impact', 'effort', 'rated'] }
);
