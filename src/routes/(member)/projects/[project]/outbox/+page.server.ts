import * as v from 'valibot';
import { retryMail, retryMailSchema } from '$lib/server/commands/mail/retryMail';
import { environment } from '$lib/server/env';
import { readForm, refusedForm } from '$lib/server/forms';
import { outbox } from '$lib/server/queries/mail/outbox';
import { projectHere } from '../projectHere';
import type { Actions, PageServerLoad } from './$types';

const retryForm = v.omit(retryMailSchema, ['projectId']);

export const load: PageServerLoad = async (event) => {
	const { id } = await projectHere(event, 'readMail');
	const isSending = Boolean(environment().SMTP_URL);
	return { isSending, ...(await outbox(event.locals.context.db, id, { isSending })) };
};

export const actions: Actions = {
	retry: async (event) => {
		const { id: projectId } = await projectHere(event, 'readMail');
		const form = await readForm(event.request, retryForm);
		if (!form.ok) return form.failure;
		try {
			await retryMail(event.locals.context, { ...form.output, projectId });
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
		return { retried: form.output.mailId };
	}
};
