import type { selection as da } from '../da/selection';

const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`);

/** Words of what is done with several notes at once. */
export const selection: typeof da = {
	mode: 'Select several',
	label: 'Selected notes',
	count: (count: number) => (count === 0 ? 'Select notes' : `${notes(count)} selected`),
	help: 'Tap the notes. By keyboard: x on a note.',
	choose: 'Select the note',
	chooseNote: (words: string) => `Select “${words}”`,
	chooseAll: (section: string) => `Select all in ${section}`,
	all: 'Select all',
	leave: 'Stop selecting',
	move: 'Move to',
	theme: 'Theme',
	link: 'Recommendation',
	kind: 'Kind',
	colour: 'Colour',
	merge: 'Merge into one',
	delete: 'Delete',
	linkTitle: (count: number) => `Link ${notes(count)} to recommendations`,
	linkHint: 'They are added to those the notes are already linked to.',
	linkSubmit: 'Link',
	cancel: 'Cancel',
	moved: (count: number, section: string) => `${notes(count)} moved to ${section}`,
	linked: (count: number) => `${notes(count)} linked`,
	changed: (count: number) => `${notes(count)} changed`,
	merged: (count: number) => `${notes(count)} merged into one`
};
