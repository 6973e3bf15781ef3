import { requireCan } from '$lib/server/auth';
import { can } from '$lib/server/policies/can';
import { actionFilterChoices } from '$lib/server/queries/actionFilterChoices';
import { actionList } from '$lib/server/queries/actionList';
import { actionQuestionOf } from '$lib/server/queries/actionQuestionOf';
import { LIVE } from '$lib/session/Live';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'read', thing);
	const { actor, context } = event.locals;
	const question = actionQuestionOf(event.url.searchParams);
	const [list, choices] = await Promise.all([
		actionList(context.db, project.id, { ...question, now: context.now }),
		actionFilterChoices(context.db, project.id)
	]);
	return { question, list, choices, canCommit: can(actor, 'commitActionItem', thing) };
};
