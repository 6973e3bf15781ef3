import * as Y from 'yjs';
import { agreementsOf, commentsOf, notesOf, sectionsOf, themesOf } from './roots';

/**
 * A document that knows its roots for what they are. Without it a root is of no kind until somebody
 * first asks for it, and what an update has put in it cannot be told right from wrong.
 */
export function newBoardDoc(): Y.Doc {
	const doc = new Y.Doc();
	for (const rootOf of [sectionsOf, notesOf, themesOf, commentsOf, agreementsOf]) rootOf(doc);
	return doc;
}
