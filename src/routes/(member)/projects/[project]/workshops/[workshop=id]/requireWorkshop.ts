import type { RequestEvent } from '@sveltejs/kit';
import { requireCan } from '$lib/server/auth';
import { refuse } from '$lib/server/errors';
import type { Verbs } from '$lib/server/policies/can';
import { projectBySlug } from '$lib/server/queries/projectBySlug';
import { workshopDetail } from '$lib/server/queries/workshopDetail';

type PageEvent = Pick<
	RequestEvent<{ project: string; workshop: string }>,
	'locals' | 'params' | 'url'
>;

/** The workshop of the address, for somebody who may do this with it; ends the request for all others. */
export async function requireWorkshop({ locals, params, url }: PageEvent, verb: Verbs['workshop']) {
	const { db } = locals.context;
	const project = await projectBySlug(db, params.project);
	const workshop = project && (await workshopDetail(db, project.id, params.workshop));
	if (!workshop) refuse('notFound');
	const { id: workshopId, projectId } = workshop;
	const thing = { kind: 'workshop', projectId, workshopId } as const;
	requireCan({ locals, url }, verb, thing);
	return { project, workshop, thing };
}
