import { today } from '$lib/domain/copenhagen';
import { requireCan } from '$lib/server/auth';
import { can } from '$lib/server/policies/can';
import { gapReport } from '$lib/server/queries/gapReport';
import { LIVE } from '$lib/session/Live';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'read', thing);
	const { actor, context } = event.locals;
	return {
		report: await gapReport(context.db, project.id),
		canChoose: can(actor, 'choose', thing),
		today: today(context.now)
	};
};
