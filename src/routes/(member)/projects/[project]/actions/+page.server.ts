import { actionQuestionAddress } from '$lib/domain/actionQuestionAddress';
import { actionQuestionOf } from '$lib/domain/actionQuestionOf';
import { today } from '$lib/domain/copenhagen';
import { requireCan } from '$lib/server/auth';
import { can } from '$lib/server/policies/can';
import { actionFilterChoices } from '$lib/server/queries/actionFilterChoices';
import { actionList } from '$lib/server/queries/actionList';
import { actionTimes } from '$lib/server/queries/actionTimes';
import { actionViews } from '$lib/server/queries/actionViews';
import { LIVE } from '$lib/session/Live';
import { change } from './forms/change';
import { deleteView } from './forms/deleteView';
import { move } from './forms/move';
import { saveView } from './forms/saveView';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'read', thing);
	const { actor, context } = event.locals;
	const { db, now } = context;
	const question = actionQuestionOf(event.url.searchParams);
	const userId = actor.kind === 'user' ? actor.userId : null;
	const [list, choices, views, times] = await Promise.all([
		actionList(db, project.id, { ...question, now, userId }),
		actionFilterChoices(db, project.id),
		actionViews(db, project.id, userId),
		question.look === 'timeline' ? actionTimes(db, project.id) : null
	]);
	return {
		question,
		/** The question as the page itself writes it: what a kept view is known by. */
		asked: actionQuestionAddress(question),
		list,
		choices,
		views,
		times,
		today: today(now),
		canCommit: can(actor, 'commitActionItem', thing),
		canChange: can(actor, 'updateActionItem', thing),
		canShareView: can(actor, 'shareView', thing),
		canDeleteSharedView: can(actor, 'deleteSharedView', thing)
	};
};

export const actions: Actions = {
	move,
	change,
	saveView,
	deleteView
};
