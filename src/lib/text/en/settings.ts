import type { settings as da } from '../da/settings';

export const settings: typeof da = {
	title: 'People and roles',
	lead: 'Two project leads have the same rights.',
	membersTitle: 'In the project',
	roles: 'Roles',
	sector: 'Sector',
	noSector: 'No sector',
	change: (name) => `Change ${name}`,
	saveChange: 'Save the change',
	end: 'Remove from the project',
	endHelp: 'The person can no longer see the project. What they did stays.',
	notYet: 'Has not chosen a password',
	newLink: 'Make a new link',
	addTitle: 'Add a person',
	addLead: 'Colleagues with an account keep their password. New ones get a link that you send.',
	add: 'Add',
	added: (name) => `${name} is in the project.`,
	changed: 'The change is saved.',
	ended: 'The person is no longer in the project.',
	linkTitle: (name) => `Send this link to ${name}`,
	linkHelp: 'It works once, within 14 days. It is shown only now.',
	link: 'Link to choose a password',
	noLink: 'The person already has an account and signs in with their own password.',
	alreadyMember: 'The person is already in. Change the roles in the list.'
};
