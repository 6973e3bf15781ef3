import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import {
	changeActionStatus,
	changeActionStatusSchema
} from '$lib/server/commands/changeActionStatus';
import { readForm, refusedForm } from '$lib/server/forms';
import { projectHere } from '../../projectHere';
import type { RequestEvent } from '../$types';
import { backTo } from './backTo';

const fields = v.omit(changeActionStatusSchema, ['projectId']);

/** One card of the status board goes to another column. */
export async function move(event: RequestEvent) {
	const project = await projectHere(event, 'updateActionItem');
	const read = await readForm(event.request, fields);
	if (!read.ok) return fail(400, { ...read.failure.data, about: 'move' as const });
	try {
		await changeActionStatus(event.locals.context, { ...read.output, projectId: project.id });
	} catch (thrown) {
		const { status, data } = refusedForm(thrown, read.values);
		return fail(status, { ...data, about: 'move' as const });
	}
	redirect(303, backTo(event.url));
}
