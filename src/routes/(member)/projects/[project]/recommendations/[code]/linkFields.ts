import * as v from 'valibot';
import { linkRecommendationSchema } from '$lib/server/commands/mapping/linkRecommendation';

/** An action and the version of it that the form showed: one choice among many holds both. */
const chosenAction = v.pipe(
	v.string('required'),
	v.nonEmpty('required'),
	v.regex(/^[0-9a-f-]{36}@\d{1,9}$/, 'notFound'),
	v.transform((chosen) => {
		const [actionItemId = '', version = ''] = chosen.split('@');
		return { actionItemId, version };
	})
);

export const linkFields = v.object({
	action: chosenAction,
	purpose: linkRecommendationSchema.entries.purpose
});
