import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { readForm, refusedForm, type FormProblems } from '$lib/server/forms';
import type { Verbs } from '$lib/server/policies/can';
import { projectHere } from './projectHere';

/** What the address says; the form says the rest. */
type Address<Params> = (params: Params) => Record<string, string>;

/**
 * A form action of a project's page that is one command. Which form of the page it was comes back with
 * what is refused, and nothing typed is lost.
 *
 * @param verb What one has to be allowed to do in the project; asked before anything is read.
 * @param schema Of the form.
 * @param address What the command is told of the address, besides the project.
 */
export function projectForm<
	Params extends { project: string },
	Schema extends v.GenericSchema<unknown, object>
>(
	verb: Verbs['project'],
	schema: Schema,
	address: Address<Params>,
	command: (context: CommandContext, input: never) => Promise<unknown>,
	{ lists = [] }: { lists?: string[] } = {}
): (event: RequestEvent<Params>) => Promise<ActionFailure<FormProblems> | undefined> {
	return async (event) => {
		const project = await projectHere(event, verb);
		const form = await readForm(event.request, schema, { lists });
		if (!form.ok) return form.failure;
		const input = { ...form.output, ...address(event.params), projectId: project.id };
		try {
			await command(event.locals.context, input as never);
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
	};
}
