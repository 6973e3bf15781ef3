import type { section as da } from '../da/section';

export const section: typeof da = {
	add: 'Add section',
	more: (title: string) => `Choices for the section “${title}”`,
	edit: 'Edit the section',
	addAfter: 'Add a section after it',
	lines: 'Rows and columns',
	moveLeft: 'Move left',
	moveRight: 'Move right',
	moveUp: 'Move up',
	moveDown: 'Move down',
	remove: 'Delete the section',
	removeLast: 'A board has at least one section',
	ofLimit: (count: number, limit: number) => `${count} of ${limit}`,
	overLimit: (over: number) => `${over} over the aim`,
	workstream: (number: number) => (number === 0 ? 'Across' : `Workstream ${number}`),
	about: (name: string) => `About ${name}`,
	form: {
		newTitle: 'New section',
		title: 'Edit the section',
		name: 'Name of the section',
		help: 'Help text',
		helpHint: 'Stands under the name and says what belongs here',
		layout: 'How should the notes lie?',
		layouts: {
			list: { label: 'List', hint: 'In order' },
			matrix: { label: 'Matrix', hint: 'In rows and columns' },
			plane: { label: 'Plane', hint: 'Anywhere between two axes' }
		},
		subject: 'What is the section about?',
		subjectHint: 'Notes put in the section are linked to it. May be left out.',
		noteLimit: 'Aim for the number of notes',
		noteLimitHint: 'Shown as “12 of 10”. Nobody is stopped.',
		noLimit: 'Write a whole number from 1 to 500.',
		colour: 'Colour mark',
		noColour: 'None',
		axisX: 'Horizontal axis',
		axisY: 'Vertical axis',
		axisName: 'Name',
		axisNameHint: 'Effort or effect, for example. May be left out.',
		left: 'On the left',
		right: 'On the right',
		bottom: 'At the bottom',
		top: 'At the top',
		save: 'Save',
		add: 'Add section',
		cancel: 'Cancel'
	},
	removal: {
		title: (title: string) => `Delete “${title}”?`,
		to: (notes: string) => `Where should ${notes} go?`,
		empty: 'There are no notes in the section.',
		confirm: 'Delete the section',
		done: (title: string) => `The section “${title}” is deleted.`
	},
	moved: (title: string, place: number) => `“${title}” is now number ${place}`,
	added: (title: string) => `The section “${title}” is added.`,
	line: {
		title: (section: string) => `Rows and columns of “${section}”`,
		help: 'Everybody sees what you change here at once.',
		row: {
			all: 'Rows',
			none: 'No rows yet',
			name: (place: number) => `Row ${place}`,
			new: 'New row',
			add: 'Add row',
			many: 'Rows from the catalogue'
		},
		column: {
			all: 'Columns',
			none: 'No columns yet',
			name: (place: number) => `Column ${place}`,
			new: 'New column',
			add: 'Add column',
			many: 'Columns from the catalogue'
		},
		manyHint: 'Recommendations, their elements or workstreams. You can choose several.',
		addMany: 'Add the chosen',
		earlier: (title: string) => `Move “${title}” forward`,
		later: (title: string) => `Move “${title}” back`,
		remove: (title: string) => `Delete “${title}”`,
		removed: (title: string) => `“${title}” is deleted. Its notes wait under “Not placed”.`,
		done: 'Done'
	},
	matrix: {
		caption: (title: string) => `The notes of “${title}” in rows and columns`,
		noLines: 'The matrix has no rows and columns yet.',
		setUp: 'Make rows and columns',
		cell: (row: string, column: string) => [row, column].filter(Boolean).join(' · '),
		addIn: (cell: string) => `New note in ${cell}`,
		moveTo: (cell: string) => `Move to “${cell}”`,
		all: 'All notes'
	},
	plane: {
		label: (title: string) => `Plane: ${title}`,
		help: 'Drag a note to where it belongs, or choose “Place …” in its menu.',
		across: (percent: number) => `${percent}% from the left`,
		up: (percent: number) => `${percent}% from the bottom`,
		on: (axis: string, percent: number) => `${axis}: ${percent}%`,
		placed: 'Placed'
	},
	placed: (name: string) => `Moved to ${name}`,
	waiting: 'Not placed',
	place: {
		button: 'Place …',
		title: 'Place the note',
		across: 'From left to right',
		up: 'From bottom to top',
		row: 'Row',
		column: 'Column',
		nowhere: 'Not placed',
		takeOff: 'Take it off again',
		done: 'Done'
	}
};
