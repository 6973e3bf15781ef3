import { redirect } from '@sveltejs/kit';
import { today } from '$lib/domain/copenhagen';
import { requireCan } from '$lib/server/auth';
import { editSource } from '$lib/server/commands/sources/editSource';
import { checkFields, recordCheck } from '$lib/server/commands/sources/recordCheck';
import { removeSource } from '$lib/server/commands/sources/removeSource';
import { removeVersion, removeVersionSchema } from '$lib/server/commands/sources/removeVersion';
import { sourceFields } from '$lib/server/commands/sources/sourceFields';
import { refuse } from '$lib/server/errors';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { sourcePage } from '$lib/server/queries/sourcePage';
import { MOST_BYTES } from '$lib/server/sources/importing/importFile';
import { LIVE } from '$lib/session/Live';
import { importAction } from './importAction';
import { sourceHere } from './sourceHere';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const here = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'read', here);
	const { actor, context } = event.locals;
	const page = await sourcePage(context.db, project.id, event.params.key, context.now);
	if (!page) refuse('notFound');
	return {
		...page,
		canManage: can(actor, 'manageSources', here),
		mostMegabytes: MOST_BYTES / 1024 / 1024,
		today: today(context.now)
	};
};

export const actions: Actions = {
	import: importAction,
	check: async (event) => {
		const here = await sourceHere(event);
		const read = await readForm(event.request, checkFields);
		if (!read.ok) return read.failure;
		try {
			await recordCheck(event.locals.context, { ...read.output, ...here });
		} catch (thrown) {
			return refusedForm(thrown, read.values);
		}
		redirect(303, `${event.url.pathname}#checks`);
	},
	edit: async (event) => {
		const here = await sourceHere(event);
		const read = await readForm(event.request, sourceFields);
		if (!read.ok) return read.failure;
		try {
			await editSource(event.locals.context, { ...read.output, ...here });
		} catch (thrown) {
			return refusedForm(thrown, read.values);
		}
		redirect(303, event.url.pathname);
	},
	removeVersion: async (event) => {
		const here = await sourceHere(event);
		const read = await readForm(event.request, removeVersionSchema);
		if (!read.ok) return read.failure;
		try {
			await removeVersion(event.locals.context, { ...read.output, ...here });
		} catch (thrown) {
			return refusedForm(thrown, {});
		}
		redirect(303, `${event.url.pathname}#texts`);
	},
	remove: async (event) => {
		const here = await sourceHere(event);
		try {
			await removeSource(event.locals.context, here);
		} catch (thrown) {
			return refusedForm(thrown, {});
		}
		redirect(303, `/projects/${event.params.project}/sources`);
	}
};
