import type { RequestEvent } from '@sveltejs/kit';
import { refuse } from '$lib/server/errors';
import { sourceByKey } from '$lib/server/queries/sourceByKey';
import { projectHere } from '../../projectHere';

type Here = Pick<RequestEvent<{ project: string; key: string }>, 'locals' | 'params' | 'url'>;

/** The address's project and source, for somebody who may change them: what commands want to know. */
export async function sourceHere(event: Here) {
	const project = await projectHere(event, 'manageSources');
	const source = await sourceByKey(event.locals.context.db, project.id, event.params.key);
	if (!source) refuse('notFound');
	return { projectId: project.id, sourceId: source.id };
}
