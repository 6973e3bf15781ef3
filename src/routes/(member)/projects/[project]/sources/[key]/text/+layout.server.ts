import { requireCan } from '$lib/server/auth';
import { refuse } from '$lib/server/errors';
import { sourceText } from '$lib/server/queries/passage/sourceText';
import { versionParagraphs } from '$lib/server/queries/passage/versionParagraphs';
import { versionAsked } from '../../versionAsked';
import type { LayoutServerLoad } from './$types';

/** The text itself. It never changes, so that it is not sent anew when the marks in it do. */
export const load: LayoutServerLoad = async (event) => {
	const { project } = await event.parent();
	requireCan(event, 'read', { kind: 'project', projectId: project.id });
	const { db } = event.locals.context;
	const { key } = event.params;
	const found = await sourceText(db, project.id, key, versionAsked(event.url));
	if (!found || (found.versions.length > 0 && !found.version)) refuse('notFound');
	const { version, ...source } = found;
	const paragraphs = version ? await versionParagraphs(db, version.id) : [];
	return {
		source,
		version: version && {
			id: version.id,
			number: version.number,
			paragraphs: paragraphs.map(({ position, lineFrom, lineTo, headingLevel, text }) => ({
				position,
				lineFrom,
				lineTo,
				headingLevel,
				text
			}))
		}
	};
};
