import { requireCan } from '$lib/server/auth';
import { steeringReport } from '$lib/server/queries/steeringReport';
import { LIVE } from '$lib/session/Live';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	requireCan(event, 'readSteering', { kind: 'project', projectId: project.id });
	const { db, now } = event.locals.context;
	return { report: await steeringReport(db, project.id, now) };
};
