/** A guest's way into a workshop. */
export const join = {
	sector: 'Hvor kommer du fra?',
	table: 'Hvilket bord sidder du ved?',
	anyTable: 'Giv mig en plads',
	tableNumber: (number: number) => `Bord ${number}`,
	firstName: 'Fornavn',
	firstNameHint: 'Valgfrit. Vises ved det, du skriver.',
	submit: 'Gå ind',
	stored:
		'Vi gemmer kun din sektor, det fornavn, du eventuelt skriver, og det, du skriver på tavlen.',
	closedTitle: 'Workshoppen er ikke åben endnu',
	closedLead: 'Facilitatoren åbner den, når I går i gang. Prøv igen om lidt.',
	tryAgain: 'Prøv igen',
	otherCode: 'Skriv en anden kode'
};
