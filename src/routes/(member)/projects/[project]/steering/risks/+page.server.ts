import { redirect } from '@sveltejs/kit';
import { requireCan } from '$lib/server/auth';
import { addRisk } from '$lib/server/commands/steering/addRisk';
import { editRisk } from '$lib/server/commands/steering/editRisk';
import { addRiskSchema, editRiskSchema } from '$lib/server/commands/steering/riskSchema';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { riskList } from '$lib/server/queries/steering/riskList';
import { workstreamChoices } from '$lib/server/queries/steering/workstreamChoices';
import { LIVE } from '$lib/session/Live';
import { projectHere } from '../../projectHere';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'readSteering', thing);
	const { db } = event.locals.context;
	const [risks, workstreams] = await Promise.all([
		riskList(db, project.id),
		workstreamChoices(db, project.id)
	]);
	return { risks, workstreams, mayKeep: can(event.locals.actor, 'keepSteering', thing) };
};

export const actions: Actions = {
	add: async (event) => {
		const project = await projectHere(event, 'keepSteering');
		const read = await readForm(event.request, addRiskSchema);
		if (!read.ok) return read.failure;
		try {
			await addRisk(event.locals.context, { ...read.output, projectId: project.id });
		} catch (thrown) {
			return refusedForm(thrown, read.values);
		}
		redirect(303, event.url.pathname);
	},
	edit: async (event) => {
		const project = await projectHere(event, 'keepSteering');
		const read = await readForm(event.request, editRiskSchema);
		if (!read.ok) return read.failure;
		try {
			await editRisk(event.locals.context, { ...read.output, projectId: project.id });
		} catch (thrown) {
			return refusedForm(thrown, read.values);
		}
		redirect(303, `${event.url.pathname}#risk-${read.output.riskId}`);
	}
};
