import type { archive as Danish } from '../da/archive';

/** The page that takes everything of a project out. */
export const archive: typeof Danish = {
	title: 'Take the project out',
	lead: 'The whole project as one file in an open format, which other programs can read and Handlekraft can take in again.',
	withTitle: 'What is in it',
	with: [
		'Actions with their history, choices, sources and marked places, workshops with their programmes, working groups, meetings, decisions, grant and risks.',
		'The boards with all their history, and each board as a file one can read.',
		'The people the project names: name, e-mail and language.'
	],
	withoutTitle: 'What is not in it',
	without: [
		'Single votes and ratings, and who wrote where names are hidden.',
		'What people have written alone or in pairs.',
		'Passwords, sessions, links, calendar addresses and mail.',
		'Rehearsals.'
	],
	whole:
		'To move everything to another installation, whoever runs yours takes it out on the server (archive-out). Votes and private boards are then in it too.',
	careTitle: 'Take care of the file',
	care: 'It holds names and e-mails. Keep it where your personal data may lie, and delete it when it has served.',
	download: 'Download the archive'
};
