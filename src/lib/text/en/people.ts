import type { people as da } from '../da/people';

export const people: typeof da = {
	role: {
		projectLead: 'Project lead',
		facilitator: 'Facilitator',
		member: 'Member',
		steering: 'Steering group',
		reader: 'Reader'
	},
	roleHint: {
		projectLead: 'Runs the project and decides who is in it',
		facilitator: 'Leads workshops and decides on recommendations',
		member: 'Writes on boards and works with actions',
		steering: 'Follows actions and reads boards',
		reader: 'Reads recommendations and actions, not boards'
	},
	guest: 'Guest',
	projects: {
		title: 'Your projects',
		lead: 'Choose the project you want to work in.',
		empty: 'You are not in a project yet',
		emptyHelp: 'Ask a project lead to add you with the e-mail you signed in with.',
		settings: 'People and roles'
	},
	administrator: {
		title: 'The first administrator',
		lead: 'You are getting Handlekraft ready. Choose what you sign in with.',
		submit: 'Create administrator'
	},
	password: {
		title: 'Choose a password',
		lead: (name) => `Welcome, ${name}. Choose the password you want to sign in with.`,
		submit: 'Save and sign in',
		hint: (min) => `At least ${min} characters. A sentence is easy to remember.`
	},
	link: {
		title: 'The link does not work',
		toLogin: 'Go to sign in'
	},
	name: 'Name',
	email: 'E-mail',
	newPassword: 'New password'
};
