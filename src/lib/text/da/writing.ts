/** Words of the phases in which notes are written, gathered and read on a phone. */
export const writing = {
	/** Above the field, when words come along from the phase before: who reads them once they are added. */
	carried: {
		own: 'Du var i gang med denne seddel i fasen før. Kun du ser den, når du tilføjer den.',
		pair: 'Du var i gang med denne seddel i fasen før. Dit par ser den, når du tilføjer den.',
		table: 'Du var i gang med denne seddel i fasen før. Bordet ser den, når du tilføjer den.',
		plenum: 'Du var i gang med denne seddel i fasen før. Alle ser den, når du tilføjer den.'
	},
	kept: {
		title: 'Du var i gang med en seddel',
		help: 'Den er ikke sendt. Den står i feltet igen, så snart der kan skrives.',
		ended: 'Den blev ikke sendt, før workshoppen sluttede. Kopiér den, hvis du vil gemme den.',
		discard: 'Smid kladden væk'
	},
	/** What was typed in a note when writing was closed. */
	heldBack: (words: string) => `Ikke sendt: ${words}`,
	onlyMine: 'Kun mine',
	noneMine: 'Ingen af sedlerne her er dine.',
	none: 'Ingen sedler endnu',
	themes: {
		empty: 'Ingen sedler endnu. Brug "Læg under" på en seddel.',
		file: 'Læg under …',
		fileNew: 'Nyt tema …',
		takeOut: 'Tag ud',
		takenOut: (title: string) => `Taget ud af “${title}”`,
		begun: (title: string) => `Temaet “${title}” er oprettet`,
		/** On the button that folds a theme's notes away. */
		fold: (title: string) => `Sedler under “${title}”`
	},
	about: {
		button: 'Handler om …',
		title: 'Hvad handler sedlen om?',
		legend: 'Anbefalinger',
		hint: 'Du kan vælge flere.',
		done: 'Færdig',
		list: 'Handler om'
	},
	gallery: {
		table: (number: number) => `Bord ${number}`,
		choose: 'Hvis tavle læser du?',
		before: 'Forrige bord',
		next: 'Næste bord',
		place: (at: number, count: number) => `${at} af ${count}`,
		now: (number: number) => `Nu: bord ${number}`,
		none: 'Der er ingen andre borde at læse.'
	}
};
