import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireCan } from '$lib/server/auth';
import { commitActionItem, commitActionItemSchema } from '$lib/server/commands/commitActionItem';
import { readForm, refusedForm } from '$lib/server/forms';
import { agreementChoices } from '$lib/server/queries/agreementChoices';
import { commitChoices } from '$lib/server/queries/commitChoices';
import { recommendationOptions } from '$lib/server/queries/recommendationOptions';
import { projectHere } from '../../projectHere';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { project } = await event.parent();
	requireCan(event, 'commitActionItem', { kind: 'project', projectId: project.id });
	const { db } = event.locals.context;
	const [choices, more, recommendations] = await Promise.all([
		commitChoices(db, project.id),
		agreementChoices(db, project.id, null),
		recommendationOptions(db, project.id)
	]);
	return { choices, more, recommendations };
};

const fields = v.omit(commitActionItemSchema, ['projectId', 'boardId', 'noteKey']);

export const actions: Actions = {
	default: async (event) => {
		const { context } = event.locals;
		const project = await projectHere(event, 'commitActionItem');
		const read = await readForm(event.request, fields, {
			lists: ['recommendationIds', 'contributorIds']
		});
		if (!read.ok) return read.failure;
		const committed = await commitActionItem(context, {
			...read.output,
			projectId: project.id
		}).catch((thrown: unknown) => refusedForm(thrown, read.values));
		if (!('number' in committed)) return committed;
		redirect(303, `/projects/${project.slug}/actions/${committed.number}`);
	}
};
