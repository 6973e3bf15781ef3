import { requireCan } from '$lib/server/auth';
import { recommendationFilterChoices } from '$lib/server/queries/recommendationFilterChoices';
import { recommendationFilterOf } from '$lib/server/queries/recommendationFilterOf';
import { recommendationList } from '$lib/server/queries/recommendationList';
import { LIVE } from '$lib/session/Live';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	requireCan(event, 'read', { kind: 'project', projectId: project.id });
	const { db } = event.locals.context;
	const filter = recommendationFilterOf(event.url.searchParams);
	const [lines, choices] = await Promise.all([
		recommendationList(db, project.id, filter),
		recommendationFilterChoices(db, project.id)
	]);
	return { filter, lines, choices };
};
