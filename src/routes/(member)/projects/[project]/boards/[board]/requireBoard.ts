import type { RequestEvent } from '@sveltejs/kit';
import { boardPlaces, requireCan } from '$lib/server/auth';
import { refuse } from '$lib/server/errors';
import type { Anonymity } from '$lib/domain/anonymity';
import type { Thing, Verbs } from '$lib/server/policies/can';
import { boardPage, type BoardPage } from '$lib/server/queries/boardPage';
import { projectBySlug } from '$lib/server/queries/projectBySlug';

export interface AllowedBoard extends BoardPage {
	projectId: string;
	projectSlug: string;
	/** What questions of rights are about. */
	thing: Thing & { kind: 'board' };
	/** Whose names are written there just now. */
	anonymity: Anonymity;
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
	const known = board && (await boardPlaces(db, [board.id])).get(board.id);
	const thing = {
		kind: 'board' as const,
		projectId: project?.id ?? '',
		workshopId: known?.workshopId ?? null,
		place: known?.place ?? null
	};
	// To whom nothing is known of the project, no board and a strange board look the same.
	requireCan(event, verb, thing);
	if (!project || !board || !known) refuse('notFound');
	if (board.isDeleted && verb !== 'read') refuse('boardDeleted');
	const { anonymity } = known;
	return { ...board, projectId: project.id, projectSlug: project.slug, thing, anonymity };
}
