import type { Grant } from '../domain/workshop/grant';
import { isGranted, type Touch } from './grantRules';

/** Something that is done on a board in a phase, and what it touches there. */
const deeds = {
	addNote: { root: 'notes', field: null, isNewEntry: true },
	editNote: { root: 'notes', field: 'text', isNewEntry: false },
	deleteNote: { root: 'notes', field: 'deletedAt', isNewEntry: false },
	linkNote: { root: 'notes', field: 'recommendations', isNewEntry: false },
	/** Begins, names and removes themes, and puts notes under them. */
	gather: { root: 'themes', field: 'title', isNewEntry: false },
	comment: { root: 'comments', field: null, isNewEntry: true },
	agree: { root: 'agreements', field: null, isNewEntry: true }
} satisfies Record<string, Omit<Touch, 'isOwn' | 'isRemoval'>>;

export type Deed = keyof typeof deeds;

/**
 * Whether a page may offer it: by the very rule the server judges by, so that nothing is offered that
 * would be put back.
 *
 * @param isOwn The note is this person's own.
 */
export function mayDo(grant: Grant, deed: Deed, isOwn = false): boolean {
	return isGranted(grant, { ...deeds[deed], isOwn, isRemoval: false });
}
