import { redirect } from '@sveltejs/kit';
import { narrativeSchema } from '$lib/server/commands/steering/narrativeSchema';
import { writeNarrative } from '$lib/server/commands/steering/writeNarrative';
import { readForm, refusedForm } from '$lib/server/forms';
import { narratives } from '$lib/server/queries/steering/narratives';
import { LIVE } from '$lib/session/Live';
import { projectHere } from '../../projectHere';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const project = await projectHere(event, 'keepSteering');
	return {
		narratives: await narratives(event.locals.context.db, project.id),
		/** Number of the delindsats that was saved just now. */
		saved: event.url.searchParams.get('saved')
	};
};

export const actions: Actions = {
	write: async (event) => {
		const { context } = event.locals;
		const project = await projectHere(event, 'keepSteering');
		const read = await readForm(event.request, narrativeSchema);
		if (!read.ok) return read.failure;
		try {
			await writeNarrative(context, { ...read.output, projectId: project.id });
		} catch (thrown) {
			return refusedForm(thrown, read.values);
		}
		const told = await narratives(context.db, project.id);
		const number = told.find(
			({ workstreamId }) => workstreamId === read.output.workstreamId
		)?.number;
		redirect(303, `${event.url.pathname}?saved=${number}#workstream-${number}`);
	}
};
