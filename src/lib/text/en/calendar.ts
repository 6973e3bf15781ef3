import type { calendar as da } from '../da/calendar';

export const calendar: typeof da = {
	title: 'My calendar',
	open: 'Get the deadlines in your calendar',
	lead: 'Get deadlines and meetings in Outlook or on your phone. The calendar follows when something moves.',
	mine: 'Your calendar',
	mineHelp: 'The deadlines of your actions, and meetings of the groups you are in.',
	steering: 'The steering group’s calendar',
	steeringHelp: 'The steering group’s meetings and the deadlines of all open actions.',
	make: 'Make an address',
	address: 'Address of the calendar',
	addressHint:
		'Copy it, and choose “Subscribe to calendar” or “From the internet” in your calendar.',
	secret:
		'Whoever has the address can read the calendar. If others have got hold of it, make a new one.',
	renew: 'Make a new address',
	renewHelp: 'The old address stops working at once.',
	made: 'The address is ready.',
	askLead: 'The project lead has not made an address yet.',
	nameMine: (project) => `My deadlines in ${project}`,
	nameSteering: (project) => `The steering group in ${project}`,
	deadline: (number, title) => `Deadline: action ${number}, ${title}`,
	steeringMeeting: (number) => `Steering meeting ${number}`,
	groupMeeting: (group, number) => `${group}, meeting ${number}`
};
