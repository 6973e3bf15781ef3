import { redirect } from '@sveltejs/kit';
import { today } from '$lib/domain/copenhagen';
import { requireCan } from '$lib/server/auth';
import { conflictFields } from '$lib/server/commands/conflictFields';
import { decideConflict } from '$lib/server/commands/decideConflict';
import { refuse } from '$lib/server/errors';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { conflictPage } from '$lib/server/queries/conflictPage';
import { LIVE } from '$lib/session/Live';
import { projectHere } from '../../projectHere';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const { actor, context } = event.locals;
	requireCan(event, 'read', { kind: 'project', projectId: project.id });
	const page = await conflictPage(context.db, project.id, event.params.key);
	if (!page) refuse('notFound');
	return {
		...page,
		canChoose: can(actor, 'choose', { kind: 'project', projectId: project.id }),
		today: today(context.now)
	};
};

export const actions: Actions = {
	decide: async (event) => {
		const { context } = event.locals;
		const project = await projectHere(event, 'choose');
		const read = await readForm(event.request, conflictFields);
		if (!read.ok) return read.failure;
		const { key: conflictKey } = event.params;
		try {
			await decideConflict(context, { ...read.output, projectId: project.id, conflictKey });
		} catch (thrown) {
			return refusedForm(thrown, read.values);
		}
		redirect(303, `${event.url.pathname}#present`);
	}
};
