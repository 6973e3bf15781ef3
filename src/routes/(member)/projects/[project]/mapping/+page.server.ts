import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireCan } from '$lib/server/auth';
import {
	linkRecommendation,
	linkRecommendationSchema
} from '$lib/server/commands/mapping/linkRecommendation';
import {
	refuseSuggestion,
	refuseSuggestionSchema
} from '$lib/server/commands/mapping/refuseSuggestion';
import {
	takeBackRefusal,
	takeBackRefusalSchema
} from '$lib/server/commands/mapping/takeBackRefusal';
import type { CommandContext } from '$lib/server/context';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { mappingPage } from '$lib/server/queries/mapping/mappingPage';
import { LIVE } from '$lib/session/Live';
import { projectHere } from '../projectHere';
import { mappingView } from './mappingView';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'read', thing);
	const { actor, context } = event.locals;
	return {
		mapping: mappingView(await mappingPage(context.db, project.id)),
		canMap: can(actor, 'updateActionItem', thing)
	};
};

export const actions: Actions = {
	link: (event) =>
		answer(event, v.omit(linkRecommendationSchema, ['projectId']), linkRecommendation),
	refuse: (event) => answer(event, v.omit(refuseSuggestionSchema, ['projectId']), refuseSuggestion),
	takeBack: (event) => answer(event, v.omit(takeBackRefusalSchema, ['projectId']), takeBackRefusal)
};

/** A form of the page: read, done, and the page again. */
async function answer<Schema extends v.GenericSchema<unknown, object>>(
	event: RequestEvent<{ project: string }>,
	schema: Schema,
	command: (
		context: CommandContext,
		input: v.InferOutput<Schema> & { projectId: string }
	) => Promise<void>
) {
	const { context } = event.locals;
	const project = await projectHere(event, 'updateActionItem');
	const read = await readForm(event.request, schema);
	if (!read.ok) return read.failure;
	try {
		await command(context, { ...read.output, projectId: project.id });
	} catch (thrown) {
		return refusedForm(thrown, read.values);
	}
	redirect(303, event.url.pathname);
}
