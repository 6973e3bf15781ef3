import type { sendMinutes as da } from '../da/sendMinutes';

export const sendMinutes: typeof da = {
	title: 'Send the minutes',
	help: (count) =>
		count === 1
			? '1 of those called to the meeting gets them by mail, present or not.'
			: `${count} of those called to the meeting get them by mail, present or not.`,
	how: 'Those with an account in the project get a link to this page. Others get the minutes in the mail.',
	nobody:
		'Nobody who was called to the meeting has an e-mail here. Download the minutes as a file and send them yourself.',
	without: (names) => `Without an e-mail, or no longer with the project: ${names}`,
	submit: 'Send the minutes',
	sent: (count) =>
		count === 1
			? 'The minutes are on their way to 1 person.'
			: `The minutes are on their way to ${count} people.`,
	waits: 'No mail server is set up. The mail lies in the outbox and is not sent.',
	already: 'Everybody has had these minutes already. Change them before you send them again.',
	subject: (body, number, day) => `Minutes: ${body}, meeting ${number}, ${day}`,
	lead: (body, number, project) =>
		`These are the minutes of ${body}, meeting ${number}, in ${project}. You were there, or called to it.`,
	read: 'Read them here:',
	when: (when) => `Time: ${when}`,
	place: (place) => `Place: ${place}`,
	present: (names) => `Present: ${names}`,
	excused: (names) => `Excused: ${names}`,
	absent: (names) => `Absent: ${names}`,
	labelled: (label, words) => `${label}: ${words}`,
	action: (number, title, owner, due) => `${number}. ${title}. ${owner}, ${due}`
};
