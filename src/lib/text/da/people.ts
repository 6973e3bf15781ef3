import type { Role } from '../../domain/roles';

/** What people are called, and the pages that list what is theirs. */
export const people = {
	role: {
		projectLead: 'Projektleder',
		facilitator: 'Facilitator',
		member: 'Medarbejder',
		steering: 'Styregruppe',
		reader: 'Læser'
	} satisfies Record<Role, string>,
	roleHint: {
		projectLead: 'Styrer projektet og hvem der er med',
		facilitator: 'Leder workshops og tager stilling til anbefalinger',
		member: 'Skriver på tavler og arbejder med handlinger',
		steering: 'Følger handlinger og læser tavler',
		reader: 'Læser anbefalinger og handlinger, ikke tavler'
	} satisfies Record<Role, string>,
	guest: 'Gæst',
	projects: {
		title: 'Dine projekter',
		lead: 'Vælg det projekt, du vil arbejde i.',
		empty: 'Du er ikke med i et projekt endnu',
		emptyHelp: 'Bed en projektleder om at tilføje dig med den e-mail, du er logget ind med.',
		settings: 'Personer og roller'
	},
	administrator: {
		title: 'Den første administrator',
		lead: 'Du gør Handlekraft klar. Vælg, hvad du logger ind med.',
		submit: 'Opret administrator'
	},
	password: {
		title: 'Vælg en adgangskode',
		lead: (name: string) => `Velkommen, ${name}. Vælg den adgangskode, du vil logge ind med.`,
		submit: 'Gem og log ind',
		hint: (min: number) => `Mindst ${min} tegn. En sætning er let at huske.`
	},
	link: {
		title: 'Linket virker ikke',
		toLogin: 'Gå til log ind'
	},
	name: 'Navn',
	email: 'E-mail',
	newPassword: 'Ny adgangskode'
};
