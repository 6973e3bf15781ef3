import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireCan } from '$lib/server/auth';
import { foundGroup, foundGroupSchema } from '$lib/server/commands/group/foundGroup';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { groupList } from '$lib/server/queries/group/groupList';
import { commitChoices } from '$lib/server/queries/commitChoices';
import { LIVE } from '$lib/session/Live';
import { projectHere } from '../projectHere';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'read', thing);
	const { db, actor } = event.locals.context;
	const [groups, { workstreams }] = await Promise.all([
		groupList(db, project.id),
		commitChoices(db, project.id)
	]);
	return { groups, workstreams, mayFound: can(actor, 'manageGroups', thing) };
};

export const actions: Actions = {
	found: async (event) => {
		const project = await projectHere(event, 'manageGroups');
		const form = await readForm(event.request, v.omit(foundGroupSchema, ['projectId']));
		if (!form.ok) return form.failure;
		const input = { ...form.output, projectId: project.id };
		const made = await foundGroup(event.locals.context, input).catch((thrown: unknown) =>
			refusedForm(thrown, form.values)
		);
		if (!('groupId' in made)) return made;
		redirect(303, `/projects/${project.slug}/groups/${made.groupId}`);
	}
};
