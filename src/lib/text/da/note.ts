/** Words of one note and of what can be done with it. */
export const note = {
	blank: 'Tom seddel',
	edit: 'Rediger',
	editing: 'Sedlens tekst',
	done: 'Færdig',
	more: 'Flere valg for sedlen',
	moveTo: (section: string) => `Flyt til “${section}”`,
	moveUp: 'Flyt op',
	moveDown: 'Flyt ned',
	delete: 'Slet',
	deleted: (count: number) => (count === 1 ? 'Sedlen er slettet.' : `${count} sedler er slettet.`),
	restore: 'Fortryd',
	writing: (names: readonly string[], others: number) => {
		if (names.length === 0) return others === 1 ? 'En anden skriver …' : 'Andre skriver …';
		const more = others > 0 ? ` og ${others} til` : '';
		return `${names.join(', ')}${more} skriver …`;
	},
	left: (count: number) => (count === 1 ? '1 tegn tilbage' : `${count} tegn tilbage`),
	over: (count: number) => (count === 1 ? '1 tegn for meget' : `${count} tegn for meget`),
	held: 'Ikke sendt endnu. Det står kun på din skærm.',
	mask: 'Skjul tallet',
	link: {
		button: 'Knyt anbefaling',
		title: 'Knyt anbefalinger',
		field: 'Hvilke anbefalinger handler sedlen om?',
		hint: 'Søg på nummer eller ord. Du kan vælge flere.',
		done: 'Færdig',
		list: 'Anbefalinger',
		unknown: 'Ukendt anbefaling'
	},
	/** What the sources are called in the room, by their names in the catalogue. */
	sources: {
		norddjurs: 'Norddjurs',
		nordjylland: 'Nordjylland',
		'sst-raad': 'Gode råd',
		kortlaegning: 'Kortlægningen'
	} as Record<string, string>,
	commit: {
		button: 'Gør til handling',
		title: 'Gør til handling',
		help: 'Sedlen bliver til en handling, som I følger op på. Det sker kun én gang.',
		what: 'Hvad skal der ske?',
		owner: 'Ansvarlig',
		ownerHint: 'En enhed eller en person. Enheder behøver ikke at have en bruger.',
		ownerSearch: 'Søg på navn',
		ownerContact: 'Kontaktperson',
		ownerContactHint: 'Hvem I ringer til, hvis den ansvarlige er en enhed',
		dueOn: 'Frist',
		dueOnHint: 'Fx 29.5.2026',
		pick: 'Vælg dag',
		workstream: 'Delindsats',
		workstreamNone: 'Vælg delindsats',
		workstreamName: (number: number, title: string) =>
			number === 0 ? title : `${number}. ${title}`,
		recommendations: 'Anbefalinger',
		recommendationsHint: 'Den første er hovedformålet.',
		people: 'Personer',
		submit: 'Gør til handling',
		item: (number: number) => `Handling ${number}`,
		done: (number: number) => `Sedlen er blevet til handling ${number}.`,
		failed: 'Der er ingen forbindelse til serveren. Det, du har skrevet, står her stadig.'
	}
};
