import { redirect } from '@sveltejs/kit';
import { openSession, safeNext, signIn, signInInput } from '$lib/server/auth';
import { readForm, refusedForm } from '$lib/server/forms';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const next = url.searchParams.get('next');
	if (locals.actor.kind === 'user') redirect(303, safeNext(next));
	return { isSentHere: next !== null };
};

export const actions: Actions = {
	default: async (event) => {
		const { request, locals, url } = event;
		const form = await readForm(request, signInInput);
		if (!form.ok) return form.failure;
		const { db, now } = locals.context;
		try {
			const from = { address: event.getClientAddress(), now };
			await openSession(event, await signIn(db, form.output, from));
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
		redirect(303, safeNext(url.searchParams.get('next')));
	}
};
