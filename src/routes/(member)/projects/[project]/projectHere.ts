import type { RequestEvent } from '@sveltejs/kit';
import { requireCan } from '$lib/server/auth';
import { refuse } from '$lib/server/errors';
import type { Verbs } from '$lib/server/policies/can';
import { projectBySlug } from '$lib/server/queries/projectBySlug';

type Here = Pick<RequestEvent<{ project: string }>, 'locals' | 'params' | 'url'>;

/** The address's project, for a form of somebody who may do this in it. */
export async function projectHere(event: Here, verb: Verbs['project']) {
	const project = await projectBySlug(event.locals.context.db, event.params.project);
	if (!project) refuse('notFound');
	requireCan(event, verb, { kind: 'project', projectId: project.id });
	return project;
}
