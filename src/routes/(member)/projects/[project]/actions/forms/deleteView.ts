import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import {
	deleteActionView,
	deleteActionViewSchema
} from '$lib/server/commands/views/deleteActionView';
import { readForm, refusedForm } from '$lib/server/forms';
import { projectHere } from '../../projectHere';
import type { RequestEvent } from '../$types';
import { backTo } from './backTo';

const fields = v.omit(deleteActionViewSchema, ['projectId']);

/** A kept view goes. */
export async function deleteView(event: RequestEvent) {
	const project = await projectHere(event, 'read');
	const read = await readForm(event.request, fields);
	if (!read.ok) return fail(400, { ...read.failure.data, about: 'deleteView' as const });
	try {
		await deleteActionView(event.locals.context, { ...read.output, projectId: project.id });
	} catch (thrown) {
		const { status, data } = refusedForm(thrown, read.values);
		return fail(status, { ...data, about: 'deleteView' as const });
	}
	redirect(303, backTo(event.url));
}
