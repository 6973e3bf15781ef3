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
	noCpr: 'Skriv aldrig navne, CPR-numre eller andet, der kan pege på en borger.'
};
