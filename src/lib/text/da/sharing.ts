/** Links by which leaders and politicians read how a project stands, and the page they open. */
export const sharing = {
	title: 'Del status',
	lead: 'Lav et link til ledere og politikere, der ikke har en konto. De kan læse status, som styregruppen ser den, og intet andet.',
	newTitle: 'Nyt link',
	label: 'Hvem er linket til?',
	labelHint: 'For eksempel: Social- og Sundhedsudvalget.',
	days: 'Hvor længe skal det virke?',
	day: (n: number) => (n === 365 ? 'Et år' : `${n} dage`),
	names: 'Navne på personer',
	hidden: 'Udelad navne',
	hiddenHint: 'Enheder og sektorer bliver stående. Læs siden igennem, før du sender linket.',
	shown: 'Vis navne',
	create: 'Lav linket',
	madeTitle: (label: string) => `Linket til ${label} er klar`,
	madeHelp: 'Kopiér det nu: adressen vises kun denne ene gang. Alle, der har den, kan læse med.',
	link: 'Link til status',
	listTitle: 'Links',
	empty: 'Der er ingen links endnu.',
	count: (n: number) => (n === 1 ? '1 link' : `${n} links`),
	column: {
		label: 'Til',
		state: 'Virker',
		names: 'Navne',
		visits: 'Brugt',
		made: 'Lavet',
		revoke: 'Luk'
	},
	until: (day: string) => `til ${day}`,
	expired: (day: string) => `udløb ${day}`,
	revoked: (day: string) => `lukket ${day}`,
	namesHidden: 'udeladt',
	namesShown: 'vises',
	visits: (n: number) => (n === 1 ? '1 gang' : `${n} gange`),
	lastVisit: (at: string) => `senest ${at}`,
	madeBy: (day: string, name: string) => `${day} af ${name}`,
	revoke: 'Luk linket',
	revokeFor: (label: string) => `Luk linket til ${label}`,
	done: 'Linket er lukket. Ingen kan læse med længere.',
	page: {
		title: 'Status',
		mask: '(navn udeladt)',
		about: (label: string, day: string) =>
			`Du læser med på et link til ${label}. Det virker til ${day}.`,
		hidden: 'Navne på personer er udeladt.',
		counted: 'Visninger tælles: hvornår, men ikke hvem.',
		print: 'Siden kan udskrives på et ark A4.'
	},
	closed: {
		title: 'Linket virker ikke længere',
		expired: 'Linket er udløbet. Bed den, du fik det af, om et nyt.',
		revoked: 'Linket er lukket. Bed den, du fik det af, om et nyt, hvis du skal læse med.'
	}
};
