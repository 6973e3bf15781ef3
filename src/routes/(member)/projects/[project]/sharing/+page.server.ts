import * as v from 'valibot';
import {
	createShareLink,
	createShareLinkSchema
} from '$lib/server/commands/sharing/createShareLink';
import {
	revokeShareLink,
	revokeShareLinkSchema
} from '$lib/server/commands/sharing/revokeShareLink';
import { environment } from '$lib/server/env';
import { readForm, refusedForm } from '$lib/server/forms';
import { shareLinks } from '$lib/server/queries/sharing/shareLinks';
import { projectHere } from '../projectHere';
import type { Actions, PageServerLoad } from './$types';

const createForm = v.omit(createShareLinkSchema, ['projectId']);
const revokeForm = v.omit(revokeShareLinkSchema, ['projectId']);

export const load: PageServerLoad = async (event) => {
	const { id } = await projectHere(event, 'share');
	const { db, now } = event.locals.context;
	return { links: await shareLinks(db, id), now };
};

export const actions: Actions = {
	create: async (event) => {
		const { id: projectId } = await projectHere(event, 'share');
		const form = await readForm(event.request, createForm);
		if (!form.ok) return form.failure;
		try {
			const { label } = form.output;
			const path = await createShareLink(event.locals.context, { ...form.output, projectId });
			return { made: { label, link: (environment().ORIGIN ?? event.url.origin) + path } };
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
	},
	revoke: async (event) => {
		const { id: projectId } = await projectHere(event, 'share');
		const form = await readForm(event.request, revokeForm);
		if (!form.ok) return form.failure;
		try {
			await revokeShareLink(event.locals.context, { ...form.output, projectId });
			return { isRevoked: true };
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
	}
};
