import type { noteWork as da } from '../da/noteWork';

const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`);

export const noteWork: typeof da = {
	kind: {
		menu: 'Kind',
		names: {
			idea: 'Idea',
			question: 'Question',
			barrier: 'Barrier',
			draftAction: 'Proposed action'
		}
	},
	colour: {
		menu: 'Colour',
		none: 'No colour',
		names: {
			yellow: 'Yellow',
			green: 'Green',
			blue: 'Blue',
			red: 'Red',
			violet: 'Violet',
			grey: 'Grey'
		}
	},
	paste: {
		offer: (count: number) => `This can become ${notes(count)}`,
		many: (count: number) => `Insert as ${notes(count)}`,
		one: 'Keep as one note',
		tooLong: (over: number) => `${over} characters too many`,
		cprLike: 'Looks like a CPR number and is not sent',
		added: (count: number) => (count === 1 ? '1 note was added.' : `${count} notes were added.`),
		kept: (count: number) =>
			count === 1
				? 'One line is still in the field and has to be mended first.'
				: `${count} lines are still in the field and have to be mended first.`
	},
	talk: {
		title: 'Comments',
		menu: 'Comment',
		open: (count: number) =>
			count === 0 ? 'Comment' : count === 1 ? '1 comment' : `${count} comments`,
		list: 'Comments on the note',
		none: 'There are no comments yet.',
		field: 'Write a comment',
		hint: 'Enter sends it. Shift+Enter makes a new line.',
		send: 'Send',
		delete: 'Delete the comment',
		deleted: 'The comment was deleted.',
		somebody: 'Without a name'
	},
	agree: {
		label: 'Agree',
		help: 'Show that you agree with the note. It is not a vote.',
		count: (count: number) => (count === 1 ? '1 agrees' : `${count} agree`)
	},
	duplicate: 'Make a copy',
	split: {
		menu: 'Split into several notes',
		title: 'Split into several notes',
		field: 'One line becomes one note',
		hint: 'The first line stays on the note. The rest become new notes right after it.',
		submit: (count: number) => (count < 2 ? 'Split the note' : `Split into ${notes(count)}`),
		tooFew: 'Write at least two lines.',
		here: 'Split here',
		done: (count: number) => `The note was split into ${count}.`
	},
	merge: {
		menu: 'Merge with …',
		title: 'Merge notes',
		field: 'Which notes go into it?',
		hint: 'They can always be taken out again as they were.',
		submit: (count: number) => (count < 2 ? 'Merge' : `Merge ${notes(count)}`),
		none: 'There are no other notes in the section.',
		tooFew: 'Choose at least one note.',
		done: (count: number) => `${notes(count)} were merged.`,
		parts: (count: number) => `Consists of ${notes(count)}`,
		takeOut: 'Take out again',
		takenOut: 'The note was taken out again.'
	},
	focus: {
		merged: 'The note you were on has been merged with this one.',
		deleted: 'The note you were on has been deleted.',
		moved: (section: string) => `The note you were on has been moved to ${section}.`
	},
	keys: {
		title: 'Keyboard shortcuts',
		letters: 'Use single letters and signs as shortcuts (N, M and ?)',
		groups: {
			board: 'On the board',
			note: 'On a note',
			writing: 'While you write'
		},
		or: 'or',
		does: {
			newNote: 'Write a new note in the section',
			help: 'Show this overview',
			undo: 'Undo what you did last yourself',
			redo: 'Redo it',
			edit: 'Write in the note',
			menu: 'Open the menu of the note',
			upDown: 'Go to the note above or below',
			leftRight: 'Go to the section beside',
			delete: 'Delete the note. You can undo it.',
			nextNote: 'Add the note and begin the next',
			newLine: 'New line',
			finish: 'Finish the note'
		},
		names: {
			enter: 'Enter',
			shiftEnter: 'Shift+Enter',
			escape: 'Esc',
			delete: 'Delete',
			menu: 'Menu key',
			undo: 'Ctrl+Z',
			redo: 'Ctrl+Y',
			up: 'Up arrow',
			down: 'Down arrow',
			left: 'Left arrow',
			right: 'Right arrow'
		}
	}
};
