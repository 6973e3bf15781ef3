import * as Y from 'yjs';

/** The inside of the document. Nothing outside this folder asks for these. */
export type NoteMap = Y.Map<unknown>;
export type SectionMap = Y.Map<unknown>;

export const sectionsOf = (doc: Y.Doc): Y.Map<SectionMap> => doc.getMap('sections');
export const notesOf = (doc: Y.Doc): Y.Map<NoteMap> => doc.getMap('notes');

/** The note's map, or null where it is not there (or is not what a note is). */
export function noteMap(doc: Y.Doc, key: string): NoteMap | null {
	const value: unknown = notesOf(doc).get(key);
	return value instanceof Y.Map ? value : null;
}

export function sectionMap(doc: Y.Doc, key: string): SectionMap | null {
	const value: unknown = sectionsOf(doc).get(key);
	return value instanceof Y.Map ? value : null;
}

/**
 * Whether what lies under that key is put there once and for all: a section, a note, a note's text, its
 * links. People write in it; nobody puts another in its place.
 */
export function isLastingPlace(type: Y.AbstractType<unknown>, key: string): boolean {
	return type._item === null || key === 'text' || key === 'recommendations';
}
