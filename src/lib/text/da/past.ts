const things = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Words of a board's history: how it was, and the way back to it. */
export const past = {
	title: 'Historik',
	lead: 'Træk i skyderen for at se tavlen, som den var. Det ændrer ikke noget.',
	slider: 'Tidspunkt',
	stop: (number: number, of: number) => `${number} af ${of}`,
	earlier: 'Tidligere',
	later: 'Senere',
	toBoard: 'Til tavlen',
	none: {
		title: 'Der er ingen historik endnu',
		help: 'Den begynder, når nogen skriver på tavlen.'
	},
	sinceStart: 'Fra begyndelsen',
	since: (when: string) => `Siden ${when}`,
	people: (names: string) => `Skrevet af ${names}`,
	noPeople: 'Ingen ændringer af navngivne personer',
	changes: {
		added: (count: number) => things(count, 'ny seddel', 'nye sedler'),
		removed: (count: number) => things(count, 'seddel væk', 'sedler væk'),
		reworded: (count: number) => things(count, 'seddel med anden tekst', 'sedler med anden tekst'),
		moved: (count: number) => things(count, 'seddel flyttet', 'sedler flyttet'),
		marked: (count: number) =>
			things(
				count,
				'seddel med anden type, farve eller kobling',
				'sedler med anden type, farve eller kobling'
			),
		sections: (count: number) => things(count, 'felt ændret', 'felter ændret'),
		themes: (count: number) => things(count, 'tema ændret', 'temaer ændret')
	},
	noChanges: 'Ingen synlige ændringer.',
	asItWas: (when: string) => `Tavlen ${when}`,
	noNotes: 'Ingen sedler',
	themes: 'Temaer',
	noteCount: (count: number) => things(count, 'seddel', 'sedler'),
	back: {
		button: 'Tilbage til dette tidspunkt',
		isNow: 'Sådan er tavlen nu.',
		title: (when: string) => `Tilbage til ${when}?`,
		help: 'Alle får tavlen, som den var. Intet går tabt: det, der er kommet siden, kommer i papirkurven, og du kan gå tilbage til et hvilket som helst andet tidspunkt bagefter.',
		kept: 'Handlinger, I har besluttet, kommentarer og tilslutning bliver stående.',
		effects: {
			removed: (count: number) =>
				things(count, 'seddel kommer i papirkurven', 'sedler kommer i papirkurven'),
			added: (count: number) => things(count, 'seddel kommer tilbage', 'sedler kommer tilbage'),
			reworded: (count: number) =>
				things(count, 'seddel får sin tekst fra dengang', 'sedler får deres tekst fra dengang'),
			moved: (count: number) => things(count, 'seddel flyttes tilbage', 'sedler flyttes tilbage'),
			marked: (count: number) =>
				things(
					count,
					'seddel får sin type, farve og kobling fra dengang',
					'sedler får deres type, farve og kobling fra dengang'
				),
			sections: (count: number) => things(count, 'felt ændres', 'felter ændres'),
			themes: (count: number) => things(count, 'tema ændres', 'temaer ændres')
		},
		confirm: 'Gå tilbage for alle'
	}
};
