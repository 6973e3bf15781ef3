const actions = (count: number) => (count === 1 ? '1 handling' : `${count} handlinger`);

/** The work of tying actions to recommendations. */
export const mapping = {
	/** The way from the list of actions. */
	see: 'Se, hvad handlingerne svarer på, og hvilke der ligner hinanden',
	title: 'Kobling',
	lead: 'Hvilke anbefalinger svarer handlingerne på? Forslagene er regnet ud her og sendes ingen steder hen. I bestemmer.',
	without: (count: number) => `Handlinger uden anbefaling (${count})`,
	allLinked: 'Alle handlinger er koblet til en anbefaling.',
	more: (count: number) => `Måske svarer de også på andet (${count})`,
	moreHelp: 'Koblede handlinger, hvor der er et forslag mere.',
	noMore: 'Der er ikke flere forslag.',
	noSuggestion: 'Intet i kilderne ligner den. Åbn handlingen og vælg selv en anbefaling.',
	rest: (count: number) => `${actions(count)} til vises, når disse er klaret.`,
	answers: (codes: string) => `Svarer allerede på ${codes}`,
	because: {
		words: (words: string) => `Ord til fælles: ${words}`,
		crosswalk: (code: string) => `Samme kilde-kobling som ${code}`
	},
	disagreement: 'Kilderne er ikke enige her:',
	accept: { mainPurpose: 'Hovedformål', contributes: 'Bidrager' },
	acceptFirst: 'Kobl',
	refuse: 'Nej, ikke den',
	duplicates: (count: number) => `Er det den samme handling? (${count})`,
	duplicatesHelp:
		'Handlinger, der ligner hinanden. Åbn dem og saml dem, eller sig, at de er forskellige.',
	noDuplicates: 'Ingen handlinger ligner hinanden.',
	shared: (codes: string) => `Svarer begge på ${codes}`,
	unlike: 'Ikke ens',
	refused: (count: number) => `Sagt nej til (${count})`,
	notAnswered: (number: number, code: string) => `Handling ${number} svarer ikke på ${code}`,
	notSame: (number: number, other: number) => `Handling ${number} og ${other} er ikke ens`,
	by: (name: string | null, day: string) => (name ? `${name}, ${day}` : day),
	undo: 'Fortryd',
	saved: 'Gemt',
	about: (name: string) => `: ${name}`
};
