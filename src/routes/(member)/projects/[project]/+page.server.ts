import { today } from '$lib/domain/copenhagen';
import { projectDateState } from '$lib/domain/projectDate';
import { requireCan } from '$lib/server/auth';
import { can } from '$lib/server/policies/can';
import { projectOverview } from '$lib/server/queries/projectOverview';
import { LIVE } from '$lib/session/Live';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const { actor, context } = event.locals;
	const projectId = project.id;
	requireCan(event, 'read', { kind: 'project', projectId });
	const { workshop, boards, frame, ...overview } = await projectOverview(context.db, projectId, {
		now: context.now,
		userId: actor.kind === 'user' ? actor.userId : null
	});
	const asWorkshop = { kind: 'workshop', projectId, workshopId: workshop?.id ?? '' } as const;
	const day = today(context.now);
	return {
		...overview,
		frame: {
			...frame,
			dates: frame.dates.map((date) => ({
				...date,
				state: projectDateState(date.kind, date.dateLabel, day)
			}))
		},
		today: day,
		boards: boards.filter(({ workshopId }) =>
			can(actor, 'read', { kind: 'board', projectId, workshopId, place: null })
		),
		workshop: workshop && {
			...workshop,
			// Whoever has the code can let guests in.
			code: can(actor, 'facilitate', asWorkshop) ? workshop.code : null
		},
		maySeeWorkshops: can(actor, 'read', asWorkshop),
		mayPlan: can(actor, 'createWorkshop', { kind: 'project', projectId })
	};
};
