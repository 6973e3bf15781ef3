import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { actionTransitions } from '$lib/domain/actionStatus';
import { requireCan } from '$lib/server/auth';
import {
	changeActionStatus,
	changeActionStatusSchema
} from '$lib/server/commands/changeActionStatus';
import { editActionItem, editActionItemSchema } from '$lib/server/commands/editActionItem';
import { refuse } from '$lib/server/errors';
import { readForm, refusedForm, type FormProblems } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { actionItemPage } from '$lib/server/queries/actionItemPage';
import { actionItemRecord } from '$lib/server/queries/actionItemRecord';
import { commitChoices } from '$lib/server/queries/commitChoices';
import { projectBySlug } from '$lib/server/queries/projectBySlug';
import { recommendationOptions } from '$lib/server/queries/recommendationOptions';
import { LIVE } from '$lib/session/Live';
import type { Actions, PageServerLoad } from './$types';

/** Higher than any project counts; the database's numbers end not far above. */
const MAX_NUMBER = 1_000_000;

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'read', thing);
	const { actor, context } = event.locals;
	const item = await actionItemPage(
		context.db,
		project.id,
		readNumber(event.params.number),
		context.now
	);
	if (!item) refuse('notFound');
	const workshopId = item.note?.workshop?.id ?? null;
	const canChange = can(actor, 'updateActionItem', thing);
	const [choices, recommendations] = canChange
		? await Promise.all([
				commitChoices(context.db, project.id),
				recommendationOptions(context.db, project.id)
			])
		: [null, []];
	return {
		item,
		/** Where it is, and where it may go from there. */
		statuses: [item.status, ...actionTransitions[item.status]],
		canReadBoard: can(actor, 'read', {
			kind: 'board',
			projectId: project.id,
			workshopId,
			place: null
		}),
		choices,
		recommendations
	};
};

const statusFields = v.omit(changeActionStatusSchema, ['projectId', 'actionItemId']);
const editFields = v.omit(editActionItemSchema, ['projectId', 'actionItemId']);

export const actions: Actions = {
	status: async (event) => {
		const ids = await itemOf(event);
		const read = await readForm(event.request, statusFields);
		if (!read.ok) return answerTo('status', read.failure);
		try {
			await changeActionStatus(event.locals.context, { ...read.output, ...ids });
		} catch (thrown) {
			return answerTo('status', refusedForm(thrown, read.values));
		}
		redirect(303, event.url.pathname);
	},
	edit: async (event) => {
		const ids = await itemOf(event);
		const lists = ['recommendationIds', 'contributorIds'];
		const read = await readForm(event.request, editFields, { lists });
		if (!read.ok) return answerTo('edit', read.failure);
		try {
			await editActionItem(event.locals.context, { ...read.output, ...ids });
		} catch (thrown) {
			return answerTo('edit', refusedForm(thrown, read.values));
		}
		redirect(303, event.url.pathname);
	}
};

/** The item the address names, for somebody who may change it. */
async function itemOf(
	event: RequestEvent<{ project: string; number: string }>
): Promise<{ projectId: string; actionItemId: string }> {
	const { db } = event.locals.context;
	const project = await projectBySlug(db, event.params.project);
	if (!project) refuse('notFound');
	requireCan(event, 'updateActionItem', { kind: 'project', projectId: project.id });
	const record = await actionItemRecord(db, project.id, readNumber(event.params.number));
	if (!record) refuse('notFound');
	return { projectId: project.id, actionItemId: record.id };
}

/** Says which of the page's two forms was refused. */
function answerTo(about: 'status' | 'edit', failure: ActionFailure<FormProblems>) {
	return fail(failure.status, { ...failure.data, about });
}

function readNumber(typed: string): number {
	const number = /^\d+$/.test(typed) ? Number(typed) : 0;
	if (number < 1 || number > MAX_NUMBER) refuse('notFound');
	return number;
}
