import { redirect } from '@sveltejs/kit';
import { today } from '$lib/domain/copenhagen';
import { lawAnchor } from '$lib/domain/source/citedLaw';
import { requireCan } from '$lib/server/auth';
import { checkLaw } from '$lib/server/commands/checkLaw';
import { legalCheckFields } from '$lib/server/commands/legalCheckFields';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { lawPage } from '$lib/server/queries/lawPage';
import { LIVE } from '$lib/session/Live';
import { projectHere } from '../projectHere';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const { actor, context } = event.locals;
	requireCan(event, 'read', { kind: 'project', projectId: project.id });
	const day = today(context.now);
	return {
		canChoose: can(actor, 'choose', { kind: 'project', projectId: project.id }),
		...(await lawPage(context.db, project.id, day)),
		onlyUnchecked: showsUnchecked(event.url),
		canCheck: can(actor, 'checkLaw', { kind: 'project', projectId: project.id }),
		today: day
	};
};

export const actions: Actions = {
	check: async (event) => {
		const { context } = event.locals;
		const project = await projectHere(event, 'checkLaw');
		const read = await readForm(event.request, legalCheckFields);
		if (!read.ok) return read.failure;
		try {
			await checkLaw(context, { ...read.output, projectId: project.id });
		} catch (thrown) {
			return refusedForm(thrown, read.values);
		}
		const query = showsUnchecked(event.url) ? '?show=unchecked' : '';
		redirect(303, `${event.url.pathname}${query}#${lawAnchor(read.output.cited)}`);
	}
};

function showsUnchecked({ searchParams }: URL): boolean {
	return searchParams.get('show') === 'unchecked';
}
