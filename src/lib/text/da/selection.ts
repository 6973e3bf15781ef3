const notes = (count: number) => (count === 1 ? '1 seddel' : `${count} sedler`);

/** Words of what is done with several notes at once. */
export const selection = {
	mode: 'Vælg flere',
	label: 'Valgte sedler',
	count: (count: number) => (count === 0 ? 'Vælg sedler' : `${notes(count)} valgt`),
	help: 'Tryk på sedlerne. Med tastatur: x på en seddel.',
	choose: 'Vælg sedlen',
	chooseNote: (words: string) => `Vælg “${words}”`,
	chooseAll: (section: string) => `Vælg alle i ${section}`,
	all: 'Vælg alle',
	leave: 'Afslut valg',
	move: 'Flyt til',
	theme: 'Tema',
	link: 'Anbefaling',
	kind: 'Slags',
	colour: 'Farve',
	merge: 'Saml til én',
	delete: 'Slet',
	linkTitle: (count: number) => `Knyt ${notes(count)} til anbefalinger`,
	linkHint: 'De bliver føjet til dem, sedlerne allerede er knyttet til.',
	linkSubmit: 'Knyt',
	cancel: 'Annuller',
	moved: (count: number, section: string) => `${notes(count)} flyttet til ${section}`,
	linked: (count: number) => `${notes(count)} knyttet`,
	changed: (count: number) => `${notes(count)} ændret`,
	merged: (count: number) => `${notes(count)} samlet til én`
};
