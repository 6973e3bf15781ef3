import { redirect } from '@sveltejs/kit';
import { redirectToLogin } from '$lib/server/auth';
import { can } from '$lib/server/policies/can';
import { projectList } from '$lib/server/queries/projectList';
import { workshopHome } from '$lib/server/queries/workshopHome';
import type { PageServerLoad } from './$types';

/** Where signing in leads: to the one project somebody has, else to the choice among them. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { actor } = locals;
	const { db } = locals.context;
	if (actor.kind === 'anonymous') redirectToLogin(url);
	if (actor.kind === 'participant')
		redirect(303, (await workshopHome(db, actor.workshopId)) ?? '/');
	const all = await projectList(db);
	const projects = all.flatMap(({ id, slug, name, owner, summary }) => {
		const thing = { kind: 'project', projectId: id } as const;
		if (!can(actor, 'enter', thing)) return [];
		const mayRead = can(actor, 'read', thing);
		const home = `/projects/${slug}`;
		const held = actor.roles.get(id) ?? new Set();
		// Somebody who only steers comes for one page.
		const onlySteers = held.size === 1 && held.has('steering');
		const href = !mayRead ? `${home}/settings` : onlySteers ? `${home}/steering` : home;
		return [{ id, name, owner, summary, href, mayRead }];
	});
	if (projects.length === 1 && projects[0] && !actor.isAdministrator) {
		redirect(303, projects[0].href);
	}
	return { projects };
};
