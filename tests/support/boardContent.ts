import type * as Y from 'yjs';
import { readAgreements, readComments, readNotes, readSections, readThemes } from '$lib/board';

/** All that people can read on a board, its bin included. */
export function boardContent(doc: Y.Doc) {
	return {
		sections: readSections(doc),
		notes: readNotes(doc, { deleted: true, parts: true }),
		themes: readThemes(doc, { deleted: true }).map((theme) => ({
			...theme,
			noteKeys: theme.noteKeys.toSorted()
		})),
		comments: [...readComments(doc)].sort(([a], [b]) => (a < b ? -1 : 1)),
		agreements: [...readAgreements(doc)]
			.map(([key, people]) => [key, [...people].sort()] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1))
	};
}
