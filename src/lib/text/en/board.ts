import type { board as da } from '../da/board';

const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`);
const actions = (count: number) => (count === 1 ? '1 action' : `${count} actions`);

export const board: typeof da = {
	title: 'Boards',
	lead: 'Here you write and sort notes together before anything becomes an action.',
	notes,
	actions,
	ofWorkshop: (title: string) => `For the workshop “${title}”`,
	ofProject: 'The project’s own',
	none: {
		title: 'There are no boards yet',
		help: 'Make the first one below.',
		readOnly: 'They come here when somebody in the project makes them.'
	},
	create: {
		title: 'Make a board',
		name: 'Name of the board',
		nameHint: 'The question you want to answer, for example',
		template: 'Which sections should it have?',
		workshop: 'Who can write on it?',
		projectOnly: 'Only the people of the project',
		workshopToo: (title: string) => `Also those who take part in “${title}”`,
		submit: 'Make board'
	},
	delete: {
		button: 'Delete the board',
		title: 'Delete the board?',
		help: 'It disappears for everybody. Actions agreed on it remain.',
		confirm: 'Delete the board'
	},
	view: { label: 'Show as', board: 'Board', list: 'List' },
	undo: 'Undo',
	redo: 'Redo',
	saved: {
		loading: 'Loading the board …',
		saving: 'Saving …',
		saved: 'Saved',
		savedOnDevice: 'Saved on this device',
		failing: 'Cannot be saved just now'
	},
	loading: 'Loading the board …',
	needsScript: {
		title: 'The board needs JavaScript',
		help: 'Everybody writes on it at once, which the browser cannot do without. Turn JavaScript on and load the page again, or write together with somebody beside you.'
	},
	offline: {
		title: 'No connection',
		kept: 'Just go on writing. It is saved on this device and sent when the connection is back.',
		notKept:
			'This browser cannot save without a connection. Keep the page open until the connection is back.'
	},
	failing: 'The server cannot save just now. Keep the page open; it saves as soon as it can.',
	closed: {
		boardDeleted: 'The board has been deleted',
		notAllowed: 'You no longer have access to the board',
		signedOut: 'You have been signed out',
		badMessage: 'The board must be loaded again',
		kept: 'What you wrote is still on this device.',
		signIn: 'Sign in again',
		reload: 'Load the page again',
		back: 'To the boards'
	},
	putBack: {
		cprLike: 'A number that looks like a CPR number was removed and is not saved.',
		tooLong:
			'The note became too long because several people wrote in it. The last of it is not saved.',
		notNow:
			'That is not open in this phase. What you wrote did not get in; copy it if you want to keep it.',
		notYours: 'You may not change that. It is as it was before.',
		malformed: 'Some of it could not be saved. Load the page again if the board looks wrong.'
	},
	readOnly: 'You can read the board, but not write on it.',
	workshopClosed: 'The workshop is not open, so you can read but not write.',
	noSections: 'The board has no sections.',
	empty: 'No notes yet',
	add: {
		label: (section: string) => `New note in ${section}`,
		placeholder: 'Write a note',
		button: 'Add',
		hint: 'Enter adds it. Shift+Enter makes a new line.'
	},
	anonymity: {
		named: 'Others can see who has written a note.',
		hidden: 'Your name is not shown on the notes.',
		unstored: 'Your name is not stored with the notes.'
	},
	announce: {
		added: (count: number, section: string) =>
			count === 1 ? `1 new note in ${section}` : `${count} new notes in ${section}`,
		movedByKey: (section: string, place: number) => `Moved to ${section}, place ${place}`
	}
};
