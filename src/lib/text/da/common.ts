/** Words used all over. */
export const common = {
	appName: 'Handlekraft',
	tagline: 'Fra anbefaling til handling',
	save: 'Gem',
	cancel: 'Annuller',
	close: 'Luk',
	delete: 'Slet',
	edit: 'Rediger',
	search: 'Søg',
	all: 'Alle',
	none: 'Ingen',
	optional: 'valgfrit',
	unsent: 'Det blev ikke sendt',
	unsentHelp:
		'Serveren svarede ikke. Det, du har skrevet, står her stadig. Prøv igen, når der er forbindelse.',
	noCpr: 'Skriv aldrig navne, CPR-numre eller andet, der kan pege på en borger.'
};
