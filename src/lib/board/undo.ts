import * as Y from 'yjs';
import { commentsOf, notesOf, sectionsOf, themesOf } from './roots';
import type { NoteField, sectionFields } from './schema';

/** Fields that people set anew and that always hold something. */
const ALWAYS_THERE: ReadonlySet<string> = new Set<NoteField | (typeof sectionFields)[number]>([
	'section',
	'order',
	'kind',
	'title',
	'layout'
]);

/**
 * Undo for whatever a person can write, of edits with this origin alone.
 *
 * @param captureTimeout Edits closer together than this, in milliseconds, are taken back as one.
 */
export function newUndo(
	doc: Y.Doc,
	{ origin, captureTimeout }: { origin: unknown; captureTimeout: number }
): Y.UndoManager {
	return new Y.UndoManager([sectionsOf(doc), notesOf(doc), themesOf(doc), commentsOf(doc)], {
		trackedOrigins: new Set([origin]),
		captureTimeout,
		deleteFilter: mayGo
	});
}

/**
 * What others have set meanwhile undo does not touch: then the earlier value is not brought back,
 * but Yjs would take the later one away all the same, and a note would have no place any more. Nor does
 * it take away what holds other people's words, as a section does: that nothing would bring back.
 */
function mayGo({ parent, parentSub, id, content }: Y.Item): boolean {
	if (content instanceof Y.ContentType) return false;
	if (parentSub === null || !ALWAYS_THERE.has(parentSub) || !(parent instanceof Y.Map)) return true;
	return parent._map.get(parentSub)?.id !== id;
}
