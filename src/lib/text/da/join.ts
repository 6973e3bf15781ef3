/** A guest's way into a workshop. */
export const join = {
	sector: 'Hvor kommer du fra?',
	firstName: 'Fornavn',
	firstNameHint: 'Valgfrit. Vises ved det, du skriver.',
	submit: 'Gå ind',
	stored:
		'Vi gemmer din sektor, dit fornavn, hvis du skriver det, og det, du skriver på tavlen. Sedler og navne slettes, når projektet er slut.',
	closedTitle: 'Workshoppen er ikke åben endnu',
	closedLead: 'Facilitatoren åbner den, når I går i gang. Prøv igen om lidt.',
	tryAgain: 'Prøv igen',
	otherCode: 'Skriv en anden kode'
};
