import { standKey } from '$lib/domain/standKey';
import { requireCan } from '$lib/server/auth';
import { can } from '$lib/server/policies/can';
import { presentBaselines } from '$lib/server/queries/presentBaselines';
import { recommendationFilterChoices } from '$lib/server/queries/recommendationFilterChoices';
import { recommendationFilterOf } from '$lib/server/queries/recommendationFilterOf';
import { recommendationList } from '$lib/server/queries/recommendationList';
import { LIVE } from '$lib/session/Live';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	requireCan(event, 'read', { kind: 'project', projectId: project.id });
	const {
		actor,
		context: { db }
	} = event.locals;
	const filter = recommendationFilterOf(event.url.searchParams);
	const [lines, choices, practices] = await Promise.all([
		recommendationList(db, project.id, filter),
		recommendationFilterChoices(db, project.id),
		presentBaselines(db, project.id)
	]);
	return {
		canChoose: can(actor, 'choose', { kind: 'project', projectId: project.id }),
		filter,
		choices,
		lines: lines.map((line) => ({
			...line,
			practice: practices.get(standKey(line.id, null)) ?? null
		}))
	};
};
