import { redirect } from '@sveltejs/kit';
import { PASSWORD_MIN } from '$lib/domain/passwordRule';
import {
	countTry,
	firstAdministratorInput,
	linkProblem,
	makeFirstAdministrator,
	openSession,
	readLink
} from '$lib/server/auth';
import { readForm, refusedForm } from '$lib/server/forms';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, now } = locals.context;
	const problem = await linkProblem(readLink(db, params.token, 'firstAdministrator', now));
	return { problem, passwordMin: PASSWORD_MIN };
};

export const actions: Actions = {
	default: async (event) => {
		const { db, now } = event.locals.context;
		const form = await readForm(event.request, firstAdministratorInput);
		if (!form.ok) return form.failure;
		try {
			await countTry('link', event.getClientAddress());
			const made = await makeFirstAdministrator(db, event.params.token, form.output, now);
			await openSession(event, made);
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
		redirect(303, '/projects');
	}
};
