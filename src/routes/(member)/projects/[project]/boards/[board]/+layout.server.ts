import { commitChoices } from '$lib/server/queries/commitChoices';
import { recommendationOptions } from '$lib/server/queries/recommendationOptions';
import { sectorsOf } from '$lib/server/queries/sectorsOf';
import { can } from '$lib/server/policies/can';
import { personAtBoard } from './personAtBoard';
import { requireBoard } from './requireBoard';
import type { LayoutServerLoad } from './$types';

/** What stays the same while the board is open; what changes is loaded by the page, again and again. */
export const load: LayoutServerLoad = async (event) => {
	const board = await requireBoard(event);
	const { db, actor } = event.locals.context;
	const { projectId, workshop } = board;
	const project = { kind: 'project', projectId } as const;
	const isBoard = { kind: 'board', projectId, workshopId: workshop?.id ?? null } as const;
	const may = {
		write: can(actor, 'write', isBoard),
		delete: can(actor, 'delete', isBoard),
		commit: can(actor, 'commitActionItem', project),
		readProject: can(actor, 'read', project)
	};
	const [person, sectors, recommendations, choices] = await Promise.all([
		personAtBoard(db, actor, projectId, workshop?.anonymity ?? 'named'),
		sectorsOf(db, projectId),
		recommendationOptions(db, projectId),
		may.commit ? commitChoices(db, projectId) : null
	]);
	const { id, title } = board;
	return {
		chrome: 'wide' as const,
		board: { id, title, workshop },
		person,
		may,
		sectors,
		recommendations,
		choices
	};
};
