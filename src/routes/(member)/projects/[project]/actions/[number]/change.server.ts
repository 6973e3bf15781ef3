import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { refuse } from '$lib/server/errors';
import { readForm, refusedForm, type FormProblems } from '$lib/server/forms';
import { actionItemRecord } from '$lib/server/queries/actionItemRecord';
import { projectHere } from '../../projectHere';
import type { PageForm } from './formAnswer';

/** Higher than any project counts; the database's numbers end not far above. */
const MAX_NUMBER = 1_000_000;

type Event = RequestEvent<{ project: string; number: string }>;
type Place = { projectId: string; actionItemId: string };

/** A form action over the item of the address: read, done, and back to the page, or said what is wrong. */
export function change<Schema extends v.GenericSchema>(
	about: PageForm,
	schema: Schema,
	command: (context: CommandContext, input: v.InferOutput<Schema> & Place) => Promise<void>,
	{ lists = [] }: { lists?: string[] } = {}
) {
	return async (event: Event) => {
		const item = await itemHere(event);
		const read = await readForm(event.request, schema, { lists });
		if (!read.ok) return answerTo(about, read.failure);
		try {
			const said: v.InferOutput<Schema> = read.output;
			await command(event.locals.context, Object.assign({}, said, item));
		} catch (thrown) {
			return answerTo(about, refusedForm(thrown, read.values));
		}
		redirect(303, event.url.pathname);
	};
}

/** The item the address names, for somebody who may change it. */
export async function itemHere(event: Event): Promise<Place> {
	const project = await projectHere(event, 'updateActionItem');
	const number = readNumber(event.params.number);
	const record = await actionItemRecord(event.locals.context.db, project.id, number);
	if (!record) refuse('notFound');
	return { projectId: project.id, actionItemId: record.id };
}

/** Says which of the page's forms was refused. */
export function answerTo(about: PageForm, failure: ActionFailure<FormProblems>) {
	return fail(failure.status, { ...failure.data, about });
}

export function readNumber(typed: string): number {
	const number = /^\d+$/.test(typed) ? Number(typed) : 0;
	if (number < 1 || number > MAX_NUMBER) refuse('notFound');
	return number;
}
