import type { RequestEvent } from '@sveltejs/kit';
import {
	chooseAtWorkshop,
	chooseAtWorkshopSchema
} from '$lib/server/commands/workshop/chooseAtWorkshop';
import type { Verbs } from '$lib/server/policies/can';
import { dictionary } from '$lib/text';
import { formAction } from './formAction';
import { requireWorkshop } from './requireWorkshop';

/** A stand that is taken at the workshop; who decided is called in the language of whoever writes it. */
export function chooseAction(verb: Verbs['workshop']) {
	return async (event: RequestEvent<{ project: string; workshop: string }>) => {
		const { workshop } = await requireWorkshop(event, verb);
		const body = dictionary(event.locals.locale).agreement.choose.body(workshop.title);
		return formAction(verb, chooseAtWorkshopSchema, (context, input) =>
			chooseAtWorkshop(context, input, body)
		)(event);
	};
}
