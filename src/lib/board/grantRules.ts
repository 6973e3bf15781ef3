import type { Grant } from '../domain/workshop/grant';
import type { rootNames } from './schema';

export type RootName = (typeof rootNames)[number];

/** Something an update touched: an entry of a root, and the field of it; null: the entry itself. */
export interface Touch {
	root: RootName;
	field: string | null;
	/** The entry came with the update. */
	isNewEntry: boolean;
	/** The entry is this person's own. */
	isOwn: boolean;
	/** All the update did is to take the field away. */
	isRemoval: boolean;
}

/** Where a note lies and what it is gathered under; none of its words. */
const placing = new Set([
	'section',
	'order',
	'row',
	'column',
	'x',
	'y',
	'colour',
	'recommendations'
]);
/** What the server alone writes on a note: put back at once, before anything is judged by it. */
const written = new Set([
	'authorId',
	'authorName',
	'sectorId',
	'writtenAt',
	'actionItem',
	'origin'
]);
const binned = new Set(['deletedAt', 'deletedBy']);

/** Whether a grant lets somebody do that. */
export function isGranted(grant: Grant, touch: Touch): boolean {
	if (grant === 'all') return true;
	if (grant === 'nothing') return false;
	switch (touch.root) {
		// Everybody's own word, which the rest of the guard sees to.
		case 'agreements':
			return true;
		case 'comments':
			return touch.isNewEntry || (touch.isOwn && binned.has(touch.field ?? ''));
		case 'notes':
			return mayTouchNote(grant, touch);
		case 'themes':
			return grant === 'move';
		case 'sections':
			return false;
	}
}

function mayTouchNote(grant: Grant, { field, isNewEntry, isOwn, isRemoval }: Touch): boolean {
	switch (grant) {
		case 'addOnly':
			// A note comes into being in the bin, and is taken out of it: see bringIn.
			return isNewEntry || (isOwn && field === 'deletedAt' && isRemoval);
		case 'editOwn':
			// Merged, two notes say what both of them said: that changes more than one's own.
			if (isNewEntry) return true;
			return isOwn && field !== null && field !== 'mergedInto' && !written.has(field);
		case 'move':
			return !isNewEntry && field !== null && placing.has(field);
		default:
			return false;
	}
}
