import type { frozen as Danish } from '../da/frozen';

/** The steering group's meetings, and the report each has frozen. */
export const frozen: typeof Danish = {
	meetings: 'Meetings',
	noMeetings: 'The steering group has no meetings yet.',
	meeting: (number, title) => (title ? `Meeting ${number}: ${title}` : `Meeting ${number}`),
	states: { planned: 'planned', running: 'under way', held: 'held', cancelled: 'called off' },
	openAgain: 'open again',
	isFrozen: (at) => `frozen ${at}`,
	notFrozen: 'not frozen',
	asSeen: 'As the steering group saw it',
	lead: 'What the page said when the meeting was frozen. Later changes do not alter it.',
	by: (name, at) => `Frozen ${at} by ${name}`,
	at: (at) => `Frozen ${at}`,
	checksum: 'Checksum (SHA-256)',
	intact: 'The checksum fits: nothing has been altered since.',
	altered: 'The checksum does not fit: the content was altered after it was frozen.',
	again:
		'The meeting is open again, and its minutes are made anew. What stands here is still what the steering group saw when the meeting was frozen.',
	staysFrozen: (at) =>
		`What the steering group saw was frozen ${at} and does not change when the meeting is opened again. Only the minutes are made anew.`,
	see: 'See what was frozen',
	freeze: 'Freeze for the meeting',
	freezeLead:
		'The page is kept as it is now, with a checksum. This is done once for each meeting and cannot be undone.',
	notYet: 'The meeting is not frozen yet',
	notYetLead:
		'Once a project lead freezes the meeting, what the steering group saw can be read here.',
	cancelled: 'The meeting is called off and has nothing to freeze.'
};
