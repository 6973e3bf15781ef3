import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import type { Verbs } from '$lib/server/policies/can';
import { readForm, refusedForm, type FormProblems } from '$lib/server/forms';
import { requireWorkshop } from './requireWorkshop';

/**
 * A form action of a workshop's page that is one command: what it refuses is said beside the field, and
 * nothing is lost.
 *
 * @param verb What one has to be allowed to do with the workshop; asked before anything is read.
 */
export function formAction<Schema extends v.GenericSchema>(
	verb: Verbs['workshop'],
	schema: Schema,
	command: (context: CommandContext, input: v.InferOutput<Schema>) => Promise<unknown>,
	{ lists = [] }: { lists?: string[] } = {}
): (
	event: RequestEvent<{ project: string; workshop: string }>
) => Promise<ActionFailure<FormProblems> | undefined> {
	return async (event) => {
		await requireWorkshop(event, verb);
		const form = await readForm(event.request, schema, { lists });
		if (!form.ok) return form.failure;
		try {
			await command(event.locals.context, form.output);
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
	};
}
