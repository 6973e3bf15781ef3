import { today } from '$lib/domain/copenhagen';
import { requireCan } from '$lib/server/auth';
import { can } from '$lib/server/policies/can';
import { undiscussed } from '$lib/server/queries/undiscussed';
import { LIVE } from '$lib/session/Live';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'read', thing);
	const { actor, context } = event.locals;
	return {
		undiscussed: await undiscussed(context.db, project.id),
		canChoose: can(actor, 'choose', thing),
		today: today(context.now)
	};
};
