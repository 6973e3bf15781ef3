import { requireCan } from '$lib/server/auth';
import { can } from '$lib/server/policies/can';
import { conflictList } from '$lib/server/queries/conflictList';
import { LIVE } from '$lib/session/Live';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	requireCan(event, 'read', { kind: 'project', projectId: project.id });
	const { actor, context } = event.locals;
	return {
		conflicts: await conflictList(context.db, project.id),
		canChoose: can(actor, 'choose', { kind: 'project', projectId: project.id })
	};
};
