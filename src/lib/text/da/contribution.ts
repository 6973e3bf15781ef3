import type { ContributorAnswer } from '../../domain/contributorAnswer';

const answer: Record<ContributorAnswer, string> = {
	asked: 'Spurgt',
	confirmed: 'Ja, er med',
	declined: 'Nej'
};

/** Units that help with an action, and what they answer to being asked. */
export const contribution = {
	answer,
	contact: (name: string) => `Kontakt: ${name}`,
	answered: (name: string, day: string) => (name ? `${name}, ${day}` : day),
	waiting: (day: string) => `Linket kan bruges til og med ${day}`,
	note: 'Svar og kontakt',
	noteOf: (unit: string) => `Svar og kontakt for ${unit}`,
	contactName: 'Kontaktperson',
	contactHint: 'Navn eller stilling på en fagperson. Aldrig en borger.',
	contactEmail: 'E-mail',
	theirAnswer: 'Svar',
	answeredBy: 'Hvem har svaret?',
	save: 'Gem',
	makeLink: 'Lav et link, de kan svare med',
	linkSent: (unit: string) => `${unit} er spurgt`,
	linkTitle: (unit: string) => `Send dette link til ${unit}`,
	linkHelp: 'Det virker til ét svar, i 14 dage. Det vises kun nu.',
	link: 'Link til svar',
	page: {
		title: 'Vil I være med?',
		lead: (project: string) => `Fra ${project}`,
		asked: (unit: string) => `${unit} er skrevet på som medvirkende.`,
		number: (number: number) => `Handling ${number}`,
		due: (day: string) => `Frist ${day}`,
		who: 'Dit navn',
		yes: 'Ja, vi er med',
		reasonYes: 'Vil du tilføje noget?',
		no: 'Nej, ikke os',
		reasonNo: 'Hvorfor ikke?',
		reasonNoHint: 'De, der arbejder med handlingen, læser det.',
		sayNo: 'Send nej',
		thanks: 'Tak. Dit svar er gemt.',
		close: 'Du kan lukke siden nu.'
	}
};
