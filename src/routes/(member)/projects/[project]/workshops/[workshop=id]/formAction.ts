import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { readForm, refusedForm, type FormProblems } from '$lib/server/forms';

/** A form action that is one command: what it refuses is said beside the field, and nothing is lost. */
export function formAction<Schema extends v.GenericSchema>(
	schema: Schema,
	command: (context: CommandContext, input: v.InferOutput<Schema>) => Promise<unknown>,
	{ lists = [] }: { lists?: string[] } = {}
): (event: RequestEvent) => Promise<ActionFailure<FormProblems> | undefined> {
	return async ({ locals, request }) => {
		const form = await readForm(request, schema, { lists });
		if (!form.ok) return form.failure;
		try {
			await command(locals.context, form.output);
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
	};
}
