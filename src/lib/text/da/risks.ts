const likelihoods = [
	'Meget usandsynligt',
	'Usandsynligt',
	'Muligt',
	'Sandsynligt',
	'Meget sandsynligt'
];
const impacts = ['Ubetydelig', 'Lille', 'Mærkbar', 'Stor', 'Meget stor'];

/** What may go wrong, and what is done about it. */
export const risks = {
	title: 'Risici',
	lead: 'Det, der kan gå galt, og det, der gøres ved det. De værste står først.',
	open: 'Åbne',
	closed: (n: number) => `Lukkede (${n})`,
	none: 'Ingen åbne risici.',
	add: 'Tilføj en risiko',
	save: 'Gem',
	addSave: 'Tilføj risikoen',
	edit: (title: string) => `Ret ${title}`,
	name: 'Hvad kan gå galt',
	consequence: 'Hvad sker der så',
	likelihood: 'Hvor sandsynligt er det',
	impact: 'Hvor stor er virkningen',
	grade: (n: number, word: string) => `${n} – ${word}`,
	likelihoods,
	impacts,
	mitigation: 'Hvad gøres der ved det',
	owner: 'Hvem holder øje',
	ownerHint: 'En enhed eller en funktion.',
	workstream: 'Delindsats',
	noWorkstream: 'Hele projektet',
	isClosed: 'Risikoen er lukket',
	closedOn: (day: string) => `Lukket ${day}`,
	updatedOn: (day: string) => `Opdateret ${day}`,
	meanwhile:
		'En anden har ændret risikoen imens. Ovenfor ser du, hvad der står nu; det, du har skrevet, står i felterne. Gemmer du igen, gælder dit.'
};
