import type { ContributorAnswer } from '../../domain/contributorAnswer';
import type { contribution as da } from '../da/contribution';

const answer: Record<ContributorAnswer, string> = {
	asked: 'Asked',
	confirmed: 'Yes, contributes',
	declined: 'No'
};

/** Units that help with an action, and what they answer to being asked. */
export const contribution: typeof da = {
	answer,
	contact: (name: string) => `Contact: ${name}`,
	answered: (name: string, day: string) => (name ? `${name}, ${day}` : day),
	waiting: (day: string) => `The link can be used until ${day}`,
	note: 'Answer and contact',
	noteOf: (unit: string) => `Answer and contact of ${unit}`,
	contactName: 'Contact person',
	contactHint: 'Name or position of a professional. Never a citizen.',
	contactEmail: 'E-mail',
	theirAnswer: 'Answer',
	answeredBy: 'Who has answered?',
	save: 'Save',
	makeLink: 'Make a link they can answer by',
	linkSent: (unit) => `${unit} has been asked`,
	linkTitle: (unit: string) => `Send this link to ${unit}`,
	linkHelp: 'It works for one answer, for 14 days. It is shown only now.',
	link: 'Link to answer by',
	page: {
		title: 'Will you contribute?',
		lead: (project: string) => `From ${project}`,
		asked: (unit: string) => `${unit} is written down as a contributor.`,
		number: (number: number) => `Action ${number}`,
		due: (day: string) => `Deadline ${day}`,
		who: 'Your name',
		yes: 'Yes, we contribute',
		reasonYes: 'Would you like to add something?',
		no: 'No, not us',
		reasonNo: 'Why not?',
		reasonNoHint: 'Those who work on the action read it.',
		sayNo: 'Send no',
		thanks: 'Thank you. Your answer is saved.',
		close: 'You can close the page now.'
	}
};
