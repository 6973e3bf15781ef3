import { requireCan } from '$lib/server/auth';
import { can } from '$lib/server/policies/can';
import { sourceList } from '$lib/server/queries/sourceList';
import { LIVE } from '$lib/session/Live';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const here = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'read', here);
	const { actor, context } = event.locals;
	return {
		sources: await sourceList(context.db, project.id),
		canManage: can(actor, 'manageSources', here)
	};
};
