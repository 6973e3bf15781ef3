import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { ItemRefusals } from '$lib/domain/itemRefusals';
import {
	changeActionItems,
	changeActionItemsSchema
} from '$lib/server/commands/bulk/changeActionItems';
import { readForm, refusedForm } from '$lib/server/forms';
import { projectHere } from '../../projectHere';
import type { RequestEvent } from '../$types';
import { backTo } from './backTo';

/** Looked at here; the command reads what was typed itself. */
const fields = v.omit(changeActionItemsSchema, ['projectId']);
type Typed = v.InferInput<typeof fields>;

/** Many action items become something else at once. */
export async function change(event: RequestEvent) {
	const project = await projectHere(event, 'updateActionItem');
	const read = await readForm(event.request, fields, { lists: ['items'] });
	if (!read.ok) return fail(400, { ...read.failure.data, about: 'change' as const, refused: [] });
	const { values } = read;
	try {
		const typed = { ...values, items: [values.items ?? []].flat() } as Typed;
		await changeActionItems(event.locals.context, { ...typed, projectId: project.id });
	} catch (thrown) {
		const isAboutItems = thrown instanceof ItemRefusals;
		const { status, data } = refusedForm(thrown, values);
		return fail(status, {
			values,
			problems: isAboutItems ? {} : data.problems,
			about: 'change' as const,
			refused: isAboutItems ? thrown.items : []
		});
	}
	redirect(303, backTo(event.url));
}
