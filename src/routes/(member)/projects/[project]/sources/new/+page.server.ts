import { redirect } from '@sveltejs/kit';
import { requireCan } from '$lib/server/auth';
import { addSource } from '$lib/server/commands/sources/addSource';
import { sourceFields } from '$lib/server/commands/sources/sourceFields';
import { readForm, refusedForm } from '$lib/server/forms';
import { projectHere } from '../../projectHere';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { project } = await event.parent();
	requireCan(event, 'manageSources', { kind: 'project', projectId: project.id });
};

export const actions: Actions = {
	default: async (event) => {
		const project = await projectHere(event, 'manageSources');
		const read = await readForm(event.request, sourceFields);
		if (!read.ok) return read.failure;
		const added = await addSource(event.locals.context, {
			...read.output,
			projectId: project.id
		}).catch((thrown: unknown) => refusedForm(thrown, read.values));
		if (!('key' in added)) return added;
		redirect(303, `/projects/${project.slug}/sources/${added.key}`);
	}
};
