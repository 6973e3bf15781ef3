import type { Actor } from '$lib/server/policies/actor';
import { can } from '$lib/server/policies/can';
import type { ProjectPage } from '../../../projectNav';

/** The pages of a project that lead somewhere for this actor, so that nobody meets a locked door. */
export function projectPagesFor(actor: Actor, projectId: string): ProjectPage[] {
	const project = { kind: 'project', projectId } as const;
	const mayRead = can(actor, 'read', project);
	const isGuest = actor.kind === 'participant';
	const workshopId = isGuest ? actor.workshopId : '';
	const seesWorkshops = can(actor, 'read', { kind: 'workshop', projectId, workshopId });
	// A guest finds the boards of their one workshop on its page.
	const seesBoards =
		!isGuest && can(actor, 'read', { kind: 'board', projectId, workshopId: null, place: null });
	const allowed: Record<ProjectPage, boolean> = {
		overview: mayRead,
		recommendations: mayRead,
		sources: mayRead,
		workshops: seesWorkshops,
		boards: seesBoards,
		actions: mayRead,
		groups: mayRead,
		steering: can(actor, 'readSteering', project),
		search: mayRead,
		settings: can(actor, 'manage', project)
	};
	return (Object.keys(allowed) as ProjectPage[]).filter((page) => allowed[page]);
}
