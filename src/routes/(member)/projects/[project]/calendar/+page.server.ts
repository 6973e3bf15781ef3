import * as v from 'valibot';
import { requireCan } from '$lib/server/auth';
import { renewFeed, renewFeedSchema } from '$lib/server/commands/calendar/renewFeed';
import { environment } from '$lib/server/env';
import { refuse } from '$lib/server/errors';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { calendarFeeds } from '$lib/server/queries/calendar/calendarFeeds';
import { projectHere } from '../projectHere';
import type { Actions, PageServerLoad } from './$types';

const renewForm = v.omit(renewFeedSchema, ['projectId']);

export const load: PageServerLoad = async (event) => {
	const { id: projectId } = await projectHere(event, 'read');
	const { actor, context } = event.locals;
	if (actor.kind !== 'user') refuse('notAllowed');
	const project = { kind: 'project', projectId } as const;
	const { mine, steering } = await calendarFeeds(context.db, projectId, actor.userId);
	const origin = environment().ORIGIN ?? event.url.origin;
	const address = (token: string | null) => token && `${origin}/calendar/${token}.ics`;
	return {
		mine: address(mine),
		steering: can(actor, 'readSteering', project) ? { address: address(steering) } : null,
		mayRenewSteering: can(actor, 'keepSteering', project)
	};
};

export const actions: Actions = {
	renew: async (event) => {
		const { id: projectId } = await projectHere(event, 'read');
		const form = await readForm(event.request, renewForm);
		if (!form.ok) return form.failure;
		if (form.output.whose === 'steering')
			requireCan(event, 'keepSteering', { kind: 'project', projectId });
		try {
			await renewFeed(event.locals.context, { ...form.output, projectId });
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
		return { renewed: form.output.whose };
	}
};
