import type { RequestEvent } from '@sveltejs/kit';
import { requireCan } from '$lib/server/auth';
import { refuse } from '$lib/server/errors';
import type { Verbs } from '$lib/server/policies/can';
import { boardPage, type BoardPage } from '$lib/server/queries/boardPage';
import { projectBySlug } from '$lib/server/queries/projectBySlug';

export interface AllowedBoard extends BoardPage {
	projectId: string;
	projectSlug: string;
}

/**
 * The board of this address, for somebody who may; ends the request for everybody else. A deleted
 * board is still found: whoever has it open is told on the page, with their words before them.
 */
export async function requireBoard(
	event: RequestEvent<{ project: string; board: string }>,
	verb: Verbs['board'] = 'read'
): Promise<AllowedBoard> {
	const { db } = event.locals.context;
	const project = await projectBySlug(db, event.params.project);
	const board = project && (await boardPage(db, project.id, event.params.board));
	// To whom nothing is known of the project, no board and a strange board look the same.
	requireCan(event, verb, {
		kind: 'board',
		projectId: project?.id ?? '',
		workshopId: board?.workshop?.id ?? null
	});
	if (!project || !board) refuse('notFound');
	if (board.isDeleted && verb !== 'read') refuse('boardDeleted');
	return { ...board, projectId: project.id, projectSlug: project.slug };
}
