import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireCan } from '$lib/server/auth';
import { createWorkshop, createWorkshopSchema } from '$lib/server/commands/createWorkshop';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { workshopList } from '$lib/server/queries/workshopList';
import { LIVE } from '$lib/session/Live';
import { projectHere } from '../projectHere';
import type { Actions, PageServerLoad } from './$types';

const createForm = v.omit(createWorkshopSchema, ['projectId']);

export const load: PageServerLoad = async ({ locals, parent, url, depends }) => {
	depends(LIVE);
	const { project } = await parent();
	const { actor, context } = locals;
	// A guest has one workshop, and no list of the others.
	if (actor.kind === 'participant') redirect(303, `${url.pathname}/${actor.workshopId}`);
	const projectId = project.id;
	requireCan({ locals, url }, 'read', { kind: 'workshop', projectId, workshopId: '' });
	return {
		workshops: await workshopList(context.db, projectId),
		mayCreate: can(actor, 'createWorkshop', { kind: 'project', projectId })
	};
};

export const actions: Actions = {
	create: async (event) => {
		const { context } = event.locals;
		const project = await projectHere(event, 'createWorkshop');
		const form = await readForm(event.request, createForm);
		if (!form.ok) return form.failure;
		let workshopId: string;
		try {
			({ workshopId } = await createWorkshop(context, { ...form.output, projectId: project.id }));
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
		// What comes next is to prepare it.
		redirect(303, `/projects/${project.slug}/workshops/${workshopId}/programme`);
	}
};
