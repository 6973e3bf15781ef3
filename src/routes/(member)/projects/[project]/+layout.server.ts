import { redirectToLogin, requireCan } from '$lib/server/auth';
import { refuse } from '$lib/server/errors';
import { projectBySlug } from '$lib/server/queries/projectBySlug';
import { projectPagesFor } from './projectPagesFor';
import type { LayoutServerLoad } from './$types';

/** The project of the address, and the pages of it that this person may read. */
export const load: LayoutServerLoad = async ({ locals, params, url }) => {
	if (locals.actor.kind === 'anonymous') redirectToLogin(url);
	const project = await projectBySlug(locals.context.db, params.project);
	if (!project) refuse('notFound');
	requireCan({ locals, url }, 'enter', { kind: 'project', projectId: project.id });
	return { project: { ...project, pages: projectPagesFor(locals.actor, project.id) } };
};
