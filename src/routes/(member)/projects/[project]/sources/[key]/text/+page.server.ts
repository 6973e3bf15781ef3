import { can } from '$lib/server/policies/can';
import { readingMarks } from '$lib/server/queries/passage/readingMarks';
import { versionParagraphs } from '$lib/server/queries/passage/versionParagraphs';
import { LIVE } from '$lib/session/Live';
import type { PageServerLoad } from './$types';

/** What is marked in the text, and what this person may do with it. */
export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project, version } = await event.parent();
	const { db, actor } = event.locals.context;
	const thing = { kind: 'project', projectId: project.id } as const;
	return {
		marks: version
			? await readingMarks(db, project.id, version.id, await versionParagraphs(db, version.id))
			: { spans: [], margin: [] },
		canMark: can(actor, 'markPassages', thing),
		canMake: can(actor, 'manageSources', thing)
	};
};
