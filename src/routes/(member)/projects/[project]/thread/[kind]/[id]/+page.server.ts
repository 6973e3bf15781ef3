import { threadKinds } from '$lib/domain/thread/threadKinds';
import { readableBoards, requireCan } from '$lib/server/auth';
import { refuse } from '$lib/server/errors';
import { can } from '$lib/server/policies/can';
import { threadPage } from '$lib/server/queries/thread/threadPage';
import { LIVE } from '$lib/session/Live';
import type { PageServerLoad } from './$types';

/** Longer than any code or name of a note. */
const ID_MAX = 120;

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const projectId = project.id;
	requireCan(event, 'read', { kind: 'project', projectId });
	const { actor, context } = event.locals;
	const kind = threadKinds.find((one) => one === event.params.kind);
	const { id } = event.params;
	if (!kind || id.length > ID_MAX) refuse('notFound');
	const boardIds = await readableBoards(context.db, actor, projectId);
	const of = event.url.searchParams.get('of');
	const page = await threadPage(context.db, { projectId, kind, id, of, boardIds }, context.now);
	if (!page) refuse('notFound');
	return {
		from: { kind, id },
		thread: {
			...page,
			votes: page.votes.filter(({ workshop }) =>
				can(actor, 'read', { kind: 'workshop', projectId, workshopId: workshop.id })
			)
		}
	};
};
