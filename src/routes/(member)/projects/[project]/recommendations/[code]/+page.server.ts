import { redirect } from '@sveltejs/kit';
import { today } from '$lib/domain/copenhagen';
import { requireCan } from '$lib/server/auth';
import { answerBaseline } from '$lib/server/commands/answerBaseline';
import { baselineFields } from '$lib/server/commands/baselineFields';
import { choiceFields } from '$lib/server/commands/choiceFields';
import { makeChoice } from '$lib/server/commands/makeChoice';
import { linkRecommendation } from '$lib/server/commands/mapping/linkRecommendation';
import { refuse } from '$lib/server/errors';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { linkableActions } from '$lib/server/queries/linkableActions';
import { recommendationDetail } from '$lib/server/queries/recommendationDetail';
import { recommendationPage } from '$lib/server/queries/recommendationPage';
import { LIVE } from '$lib/session/Live';
import { projectHere } from '../../projectHere';
import { linkFields } from './linkFields';
import { practiceId, standId } from './standId';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const { actor, context } = event.locals;
	requireCan(event, 'read', { kind: 'project', projectId: project.id });
	const page = await recommendationPage(context.db, project.id, event.params.code, context.now);
	if (!page) refuse('notFound');
	const { notes, ...rest } = page;
	const mayLink = can(actor, 'updateActionItem', { kind: 'project', projectId: project.id });
	return {
		...rest,
		noteCount: notes.length,
		notes: notes.filter(({ workshopId }) =>
			can(actor, 'read', { kind: 'board', projectId: project.id, workshopId, place: null })
		),
		canChoose: can(actor, 'choose', { kind: 'project', projectId: project.id }),
		canAnswer: can(actor, 'answerBaseline', { kind: 'project', projectId: project.id }),
		linkable: mayLink ? await linkableActions(context.db, project.id, page.detail.id) : null,
		today: today(context.now)
	};
};

export const actions: Actions = {
	choose: async (event) => {
		const { context } = event.locals;
		const project = await projectHere(event, 'choose');
		const read = await readForm(event.request, choiceFields);
		if (!read.ok) return read.failure;
		const detail = await recommendationDetail(context.db, project.id, event.params.code);
		if (!detail) refuse('notFound');
		try {
			await makeChoice(context, {
				...read.output,
				projectId: project.id,
				recommendationId: detail.id
			});
		} catch (thrown) {
			return refusedForm(thrown, read.values);
		}
		redirect(303, `${event.url.pathname}#${standId(read.output.elementId)}`);
	},

	link: async (event) => {
		const { context } = event.locals;
		const project = await projectHere(event, 'updateActionItem');
		const read = await readForm(event.request, linkFields);
		if (!read.ok) return read.failure;
		const detail = await recommendationDetail(context.db, project.id, event.params.code);
		if (!detail) refuse('notFound');
		const { action, purpose } = read.output;
		try {
			await linkRecommendation(context, {
				...action,
				purpose,
				projectId: project.id,
				recommendationId: detail.id
			});
		} catch (thrown) {
			return refusedForm(thrown, read.values);
		}
		redirect(303, `${event.url.pathname}#actions`);
	},

	baseline: async (event) => {
		const { context } = event.locals;
		const project = await projectHere(event, 'answerBaseline');
		const read = await readForm(event.request, baselineFields);
		if (!read.ok) return read.failure;
		const detail = await recommendationDetail(context.db, project.id, event.params.code);
		if (!detail) refuse('notFound');
		try {
			await answerBaseline(context, {
				...read.output,
				projectId: project.id,
				recommendationId: detail.id
			});
		} catch (thrown) {
			return refusedForm(thrown, read.values);
		}
		redirect(303, `${event.url.pathname}#${practiceId(read.output.elementId)}`);
	}
};
