/** Trying a workshop out with simulated participants, and what those write. */
export const rehearsal = {
	title: 'Øv workshoppen',
	lead: 'Prøv hele programmet af på en kopi, før dagen. Deltagerne er simulerede og skriver, stemmer og svarer af sig selv. Intet af det rører det rigtige projekt.',
	count: 'Øvedeltagere',
	countHint: 'Fra 6 til 30.',
	start: (count: number) => `Øv med ${count} deltagere`,
	startAny: 'Begynd øvelsen',
	needsRoom: 'Gem rummet og programmet først: så er der noget at øve på.',
	running: 'Øvelsen er i gang.',
	toDesk: 'Styr øvelsen',
	wipe: 'Slet øvelsen',
	wipeWarning: 'Alt fra øvelsen bliver slettet: tavler, stemmer, handlinger og deltagere.',
	wiped: (rows: number, left: number) =>
		left === 0
			? `Øvelsen er slettet: ${rows} rækker, og intet er tilbage.`
			: `Øvelsen er ikke slettet helt: ${left} rækker er tilbage.`,
	reports: 'Slettede øvelser',
	workshopTitle: (title: string) => `${title} (øvelse)`,
	projectName: (name: string) => `${name} (øvelse)`,
	players: {
		name: (number: number) => `Øver ${number}`,
		said: ['Nysgerrig', 'Klar', 'Sammen', 'Mod', 'Travlt', 'Håb', 'Ro'],
		notes: [
			'En fast kontaktperson fra første dag',
			'Vi mangler en fælles indgang',
			'Skolen ved det først, men ved ikke, hvem de skal ringe til',
			'Kortere ventetid på den første samtale',
			'Sundhedsplejen med til mødet',
			'Fælles sprog på tværs af områderne',
			'Forældrene skal kende planen',
			'Overgangen fra skole til ungdomsuddannelse',
			'Et åbent hus en gang om ugen',
			'Faste tider til sparring'
		],
		themes: ['Indgang', 'Samarbejde', 'Forældre', 'Overgange'],
		actions: [
			'Lav en liste over kontaktpersoner',
			'Prøv en fælles indgang på to skoler',
			'Hold et møde om overgange'
		],
		reasons: ['Vi har ikke folk til det i år', 'Det hører til et andet sted'],
		parked: ['Hvem betaler for kørslen?', 'Skal politikerne høre om det?']
	}
};
