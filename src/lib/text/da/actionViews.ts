/** Ways of looking at the actions, kept under a name. */
export const actionViews = {
	title: 'Gemte visninger',
	none: 'Ingen endnu. Vælg filtre og visning, og gem dem under et navn.',
	mine: 'Mine',
	shared: 'Alles i projektet',
	save: 'Gem denne visning',
	name: 'Navn',
	nameHint: 'Findes navnet allerede, erstattes visningen.',
	isShared: 'Alle i projektet skal kunne bruge den',
	submit: 'Gem visning',
	delete: (name: string) => `Slet visningen ${name}`,
	saved: 'Visningen er gemt.',
	deleted: 'Visningen er slettet.'
};
