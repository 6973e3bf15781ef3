import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { saveActionView, saveActionViewSchema } from '$lib/server/commands/views/saveActionView';
import { readForm, refusedForm } from '$lib/server/forms';
import { projectHere } from '../../projectHere';
import type { RequestEvent } from '../$types';
import { backTo } from './backTo';

const fields = v.omit(saveActionViewSchema, ['projectId']);

/** The way the page looks now is kept under a name. */
export async function saveView(event: RequestEvent) {
	const project = await projectHere(event, 'read');
	const read = await readForm(event.request, fields);
	if (!read.ok) return fail(400, { ...read.failure.data, about: 'saveView' as const });
	try {
		await saveActionView(event.locals.context, { ...read.output, projectId: project.id });
	} catch (thrown) {
		const { status, data } = refusedForm(thrown, read.values);
		return fail(status, { ...data, about: 'saveView' as const });
	}
	redirect(303, backTo(event.url));
}
