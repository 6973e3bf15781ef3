import type { RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { openingProgramme } from '$lib/domain/workshop/openingProgramme';
import { replaceProgramme } from '$lib/server/commands/workshop/replaceProgramme';
import { dictionary } from '$lib/text';
import { formAction } from '../../formAction';

/** The programme that is shipped, in the language of whoever takes it. */
export function opening(event: RequestEvent<{ project: string; workshop: string }>) {
	const words = dictionary(event.locals.locale).programme.opening;
	return formAction(
		'facilitate',
		v.object({ workshopId: v.string('required') }),
		(context, { workshopId }) =>
			replaceProgramme(context, { workshopId, phases: openingProgramme(words) })
	)(event);
}
