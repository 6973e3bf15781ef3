import type { statusLink as da } from '../da/statusLink';

export const statusLink: typeof da = {
	title: 'How is it going?',
	lead: (project) => `You are asked as an owner in ${project}. You need not sign in.`,
	facts: {
		number: (number) => `Action ${number}`,
		owner: (name) => `Owner: ${name}`,
		due: (day) => `Deadline: ${day}`,
		noDue: 'No deadline'
	},
	reports: { onTrack: 'On track', atRisk: 'At risk', waiting: 'Waiting', done: 'Done' },
	onTrackHelp: 'One tap, and you are done.',
	other: 'Something else',
	hints: {
		atRisk: 'The deadline may not hold',
		waiting: 'Nothing moves, and somebody waits',
		done: 'What was agreed has been done'
	},
	remark: 'Write a line about it',
	remarkHint: 'Needed where something is at risk or waits.',
	forOther: 'I answer for somebody else',
	answeredBy: 'Your name',
	answeredByHint: (address) =>
		`The history shows your name and whom you answer for. A copy goes to ${address}.`,
	once: (until) => `The link works once, until ${until}.`,
	thanks: 'Thank you. Your status is saved.',
	thanksHelp: 'You can close the page. If you have more to say, use the link in the next mail.',
	copySent: 'A copy has been sent to whoever you answered for.',
	problem: 'The link no longer works'
};
