import type { themes as da } from '../da/themes';

const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`);

/** Words of a board's themes. */
export const themes: typeof da = {
	title: 'Themes',
	open: (count: number) => (count === 0 ? 'Themes' : `Themes (${count})`),
	list: 'Themes',
	empty: 'A theme gathers notes that are about the same, across the sections.',
	dragHint: 'Drag a note here, or use the note’s menu.',
	name: 'Name of the theme',
	nameOf: (title: string) => `Name of the theme “${title}”`,
	add: 'New theme',
	create: 'Create',
	more: (title: string) => `More choices for the theme “${title}”`,
	moveUp: 'Move up',
	moveDown: 'Move down',
	showOnly: 'Show only these notes',
	delete: 'Delete the theme',
	deleted: (title: string) => `The theme “${title}” is deleted. The notes are where they were.`,
	undo: 'Undo',
	notes,
	takeOut: (words: string) => `Take “${words}” out of the theme`,
	putUnder: 'Put under a theme …',
	fileTitle: (count: number) =>
		count === 1 ? 'Put the note under a theme' : `Put ${notes(count)} under a theme`,
	fileList: 'Themes',
	fileHint: 'A note can stand under several themes.',
	fileNew: 'New theme',
	done: 'Done',
	filed: (title: string) => `Put under “${title}”`,
	without: 'Without a theme',
	group: { label: 'Group by', section: 'By section', theme: 'By theme' },
	alsoUnder: (title: string) => `Also stands under “${title}”`,
	nothingWithout: 'Every note stands under a theme.',
	nothingUnder: 'No notes under the theme yet',
	suggest: {
		button: 'Suggest themes',
		title: 'Suggested themes',
		help: 'Notes that use the same words. The suggestions are worked out in your browser; no text is sent anywhere. Nothing happens until you create a theme.',
		working: 'Looking for notes that are alike …',
		none: 'There are not enough notes without a theme that are alike.',
		failed: 'The suggestions could not be worked out in this browser.',
		name: 'Name',
		notes: 'Notes in the theme',
		accept: (count: number) => `Create with ${notes(count)}`,
		dismiss: 'Dismiss',
		accepted: (title: string) => `The theme “${title}” is created`,
		done: 'Done'
	}
};
