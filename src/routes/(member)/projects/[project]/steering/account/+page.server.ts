import { redirect } from '@sveltejs/kit';
import { today } from '$lib/domain/copenhagen';
import { requireCan } from '$lib/server/auth';
import { addGrantEntry } from '$lib/server/commands/steering/addGrantEntry';
import { grantEntrySchema, withdrawSchema } from '$lib/server/commands/steering/grantSchema';
import { withdrawGrantEntry } from '$lib/server/commands/steering/withdrawGrantEntry';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { grantAccount } from '$lib/server/queries/steering/grantAccount';
import { workstreamChoices } from '$lib/server/queries/steering/workstreamChoices';
import { LIVE } from '$lib/session/Live';
import { projectHere } from '../../projectHere';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'readSteering', thing);
	const { db, now } = event.locals.context;
	const [account, workstreams] = await Promise.all([
		grantAccount(db, project.id),
		workstreamChoices(db, project.id)
	]);
	const mayKeep = can(event.locals.actor, 'keepSteering', thing);
	return { account, workstreams, mayKeep, today: today(now) };
};

export const actions: Actions = {
	add: async (event) => {
		const project = await projectHere(event, 'keepSteering');
		const read = await readForm(event.request, grantEntrySchema);
		if (!read.ok) return read.failure;
		try {
			await addGrantEntry(event.locals.context, { ...read.output, projectId: project.id });
		} catch (thrown) {
			return refusedForm(thrown, read.values);
		}
		redirect(303, `${event.url.pathname}#entries`);
	},
	withdraw: async (event) => {
		const project = await projectHere(event, 'keepSteering');
		const read = await readForm(event.request, withdrawSchema);
		if (!read.ok) return read.failure;
		try {
			await withdrawGrantEntry(event.locals.context, { ...read.output, projectId: project.id });
		} catch (thrown) {
			return refusedForm(thrown, read.values);
		}
		redirect(303, `${event.url.pathname}#entries`);
	}
};
