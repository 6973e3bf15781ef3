import type { askingMail as da } from '../da/askingMail';

export const askingMail: typeof da = {
	answer: 'Answer here, with or without an account:',
	help: (until) => `The link is good for one answer, until ${until}.`,
	commitment: {
		subject: (title) => `Do you say yes? ${title}`,
		lead: (workshop, project) =>
			`The action was written at ${workshop} in ${project}, and you are named as the one who can say yes.`
	},
	contributor: {
		subject: (unit, title) => `Will ${unit} take part? ${title}`,
		lead: (unit, project) =>
			`${unit} is named as a contributor to an action in ${project}. Will you take part?`,
		owner: (name) => `Owner: ${name}`
	},
	email: 'The owner’s email',
	emailHint: 'May be left out. Then you get the link and send it yourself.',
	askAt: (address) => `Send a link to ${address}`,
	mailed: (address) => `The link is on its way in a mail to ${address}.`,
	notMailed: (address) => `No mail was sent to ${address}. Send the link yourself.`
};
