import * as Y from 'yjs';
import { rootNames } from './schema';

/** The inside of the document. Nothing outside this folder asks for these. */
export type NoteMap = Y.Map<unknown>;
export type SectionMap = Y.Map<unknown>;
export type ThemeMap = Y.Map<unknown>;
export type CommentMap = Y.Map<unknown>;

export const sectionsOf = (doc: Y.Doc): Y.Map<SectionMap> => doc.getMap('sections');
export const notesOf = (doc: Y.Doc): Y.Map<NoteMap> => doc.getMap('notes');
export const themesOf = (doc: Y.Doc): Y.Map<ThemeMap> => doc.getMap('themes');
export const commentsOf = (doc: Y.Doc): Y.Map<CommentMap> => doc.getMap('comments');
/** By note and person, whether they agree: no map of its own, so that two can begin it at once. */
export const agreementsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('agreements');

/** A root by its name; null for a name that is none of ours. */
export function rootNamed(doc: Y.Doc, name: string): Y.Map<unknown> | null {
	return rootNames.some((known) => known === name) ? doc.getMap(name) : null;
}

/** The note's map, or null where it is not there (or is not what a note is). */
export const noteMap = (doc: Y.Doc, key: string): NoteMap | null => mapIn(notesOf(doc), key);
export const sectionMap = (doc: Y.Doc, key: string): SectionMap | null =>
	mapIn(sectionsOf(doc), key);
export const themeMap = (doc: Y.Doc, key: string): ThemeMap | null => mapIn(themesOf(doc), key);
export const commentMap = (doc: Y.Doc, key: string): CommentMap | null =>
	mapIn(commentsOf(doc), key);

function mapIn(root: Y.Map<Y.Map<unknown>>, key: string): Y.Map<unknown> | null {
	const value: unknown = root.get(key);
	return value instanceof Y.Map ? value : null;
}

/**
 * Whether what lies under that key is put there once and for all: a section, a note, a note's text, its
 * links. People write in it; nobody puts another in its place.
 */
export function isLastingPlace(type: Y.AbstractType<unknown>, key: string): boolean {
	return type._item === null || key === 'text' || key === 'recommendations';
}
