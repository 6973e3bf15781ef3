import { redirect } from '@sveltejs/kit';
import { requireCan } from '$lib/server/auth';
import { settleAnchor, settleAnchorSchema } from '$lib/server/commands/sources/settleAnchor';
import { refuse } from '$lib/server/errors';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { anchorList } from '$lib/server/queries/anchorList';
import { sourceText } from '$lib/server/queries/passage/sourceText';
import { LIVE } from '$lib/session/Live';
import { projectHere } from '../../../projectHere';
import { versionAsked } from '../../versionAsked';
import type { Actions, PageServerLoad } from './$types';

/** Where the source's items stand in one of its texts. */
export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'read', thing);
	const { actor, context } = event.locals;
	const { key } = event.params;
	const source = await sourceText(context.db, project.id, key, versionAsked(event.url));
	if (!source?.version) refuse('notFound');
	const { version } = source;
	return {
		source: { key: source.key, title: source.title },
		version: { id: version.id, number: version.number },
		lines: await anchorList(context.db, version),
		canManage: can(actor, 'manageSources', thing)
	};
};

export const actions: Actions = {
	settle: async (event) => {
		const project = await projectHere(event, 'manageSources');
		const read = await readForm(event.request, settleAnchorSchema);
		if (!read.ok) return read.failure;
		try {
			await settleAnchor(event.locals.context, { ...read.output, projectId: project.id });
		} catch (thrown) {
			return refusedForm(thrown, read.values);
		}
		// Of the address, the version alone goes on; the name of the action would send it again.
		const version = versionAsked(event.url);
		redirect(303, `${event.url.pathname}${version === null ? '' : `?version=${version}`}`);
	}
};
