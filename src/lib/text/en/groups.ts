import type { groups as Danish } from '../da/groups';

const people = (n: number) => (n === 1 ? '1 member' : `${n} members`);
const actions = (n: number) => (n === 1 ? '1 open action' : `${n} open actions`);

/** Working groups. */
export const groups: typeof Danish = {
	title: 'Working groups',
	lead: 'Here you move the actions between workshop and steering group.',
	none: 'No working groups yet',
	noneHelp: 'Found a group and put its first members in.',
	people,
	actions,
	calls: (names) => `Convener: ${names}`,
	noLead: 'No convener yet',
	next: (when) => `Next meeting ${when}`,
	noMeeting: 'No meeting planned',
	closed: 'Closed',
	across: 'Goes across',
	found: {
		title: 'New working group',
		name: 'Name',
		nameHint: 'For example: Parents and network',
		purpose: 'Task',
		purposeHint: 'What the group is to achieve, in a sentence or two.',
		workstream: 'Workstream',
		submit: 'Found working group'
	},
	edit: { title: 'Change name and task', submit: 'Save' },
	close: 'Close the group',
	closeHelp: 'What the group has done stays.',
	reopen: 'Open the group again',
	closedHelp: 'The group is closed. It can be opened again.',
	members: {
		title: 'Members',
		none: 'No members yet.',
		lead: 'Convener',
		missing: (sectors) => `Nobody from: ${sectors}`,
		all: 'All sectors are in.',
		add: 'Add member',
		account: 'Person in the project',
		noAccount: 'Somebody without an account (write the name below)',
		name: 'Name',
		nameHint: 'Only for somebody without an account.',
		email: 'Email',
		emailHint: 'Can be left out. Used for invitations.',
		sector: 'Sector',
		ownSector: 'The person’s own',
		unit: 'Unit',
		noUnit: 'None',
		isLead: 'Is convener',
		makeLead: (name) => `Make ${name} convener`,
		dropLead: (name) => `${name} is no longer convener`,
		makeLeadShort: 'Make convener',
		dropLeadShort: 'Not convener',
		end: 'Take out of the group',
		endOf: (name) => `Take ${name} out of the group`,
		alreadyIn: 'The person is in the group already.'
	},
	boards: {
		title: 'Boards',
		none: 'No boards yet.',
		attach: 'Add a board that is there',
		which: 'Board',
		choose: 'Choose a board',
		submit: 'Add board',
		create: 'Make a new board',
		name: 'Name of the board',
		createSubmit: 'Make board',
		sections: ['Going on', 'Questions', 'Ideas'],
		detach: 'Take off the group',
		detachOf: (title) => `Take the board ${title} off the group`
	},
	openActions: {
		title: 'Open actions',
		help: 'The oldest first. They come on the agenda of every meeting by themselves.',
		none: 'No open actions. What you agree at meetings comes here by itself.',
		all: 'All actions of the group, finished ones too',
		noOwner: 'Without an owner'
	}
};
