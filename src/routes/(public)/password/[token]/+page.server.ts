import { redirect } from '@sveltejs/kit';
import { PASSWORD_MIN } from '$lib/domain/passwordRule';
import {
	countTry,
	linkProblem,
	openSession,
	readLink,
	setPasswordByLink,
	setPasswordInput
} from '$lib/server/auth';
import { readForm, refusedForm } from '$lib/server/forms';
import { accountName } from '$lib/server/queries/accountName';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, now } = locals.context;
	const link = readLink(db, params.token, 'setPassword', now);
	const problem = await linkProblem(link);
	if (problem) return { problem, name: '', passwordMin: PASSWORD_MIN };
	const { userId } = await link;
	const name = userId ? await accountName(db, userId) : null;
	return { problem: null, name: name ?? '', passwordMin: PASSWORD_MIN };
};

export const actions: Actions = {
	default: async (event) => {
		const { db, now } = event.locals.context;
		const form = await readForm(event.request, setPasswordInput);
		if (!form.ok) return form.failure;
		try {
			await countTry('link', event.getClientAddress());
			await openSession(event, await setPasswordByLink(db, event.params.token, form.output, now));
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
		redirect(303, '/projects');
	}
};
