export const takePart = {
	/** Beside the clock. */
	minutesLeft: (minutes: number) =>
		minutes === 1 ? '1 minut tilbage' : `${minutes} minutter tilbage`,
	timeIsUp: 'Tiden er gået',
	paused: 'Sat på pause',
	locked: 'Der er lukket for at skrive lige nu.',
	table: (number: number) => `Bord ${number}`,
	waiting: 'Om lidt begynder vi. Behold siden åben.',
	/** In a phase in which the room does nothing but look. */
	lookUp: 'Følg med på storskærmen.',
	ended: 'Workshoppen er slut. Tak for i dag!',
	lost: 'Forbindelsen er væk. Det, du skriver, bliver på din telefon, til den er tilbage.',
	removed: 'Facilitatoren har taget skriveretten fra denne enhed. Det, du har skrevet, er bevaret.',
	/** Said aloud to screen readers when the phase turns. */
	nowPhase: (title: string) => `Nu: ${title}`,
	word: 'Dit ord',
	wordSend: 'Send',
	wordOnce: 'Ét ord. Det kan ikke ændres bagefter, for der gemmes ikke, hvem der skrev det.',
	wordIsSaid: 'Tak. Dit ord er sagt, og der er ikke gemt, hvem der skrev det.',
	wordSaid: (word: string) =>
		`Du har skrevet "${word}". Du kan skrive et andet, så længe vi er her.`,
	opening: 'Åbner din tavle …',
	about: 'Hvad handler det om?',
	newNote: 'Ny seddel',
	full: (title: string) => `${title} (fuld for nu)`,
	somethingElse: 'Noget andet',
	noteCount: (count: number) => (count === 1 ? '1 seddel' : `${count} sedler`),
	asBoard: 'Vis som tavle',
	from: {
		own: 'Skrevet alene',
		pair: 'Fra et par',
		table: 'Fra et bord',
		plenum: 'Fra den fælles tavle'
	},
	agree: (count: number) => (count === 0 ? 'Enig' : `Enig (${count})`),
	delete: 'Slet',
	deleteNote: (words: string) => `Slet sedlen: ${words}`,
	vote: {
		left: (count: number) => (count === 1 ? '1 prik tilbage' : `${count} prikker tilbage`),
		blind: 'Ingen kan se, hvad du stemmer. Resultatet vises for alle på én gang.',
		send: 'Send dine prikker',
		unsent: 'Dine sidste prikker er ikke kommet frem. Tryk igen, når der er forbindelse.',
		more: (label: string) => `En prik mere til ${label}`,
		less: (label: string) => `En prik mindre til ${label}`,
		dotsOn: (label: string) => `Dine prikker på ${label}`,
		voters: (count: number) => (count === 1 ? '1 har stemt' : `${count} har stemt`),
		votersOf: (people: number) => `af ${people} har stemt`,
		rank: (rank: number, isTied: boolean) => (isTied ? `Delt ${rank}.` : `${rank}.`),
		/** In place of a rank. */
		noDots: 'Ingen prikker',
		/** Above the dots of those sectors whose split is shown. */
		bySector: 'Prikker fra'
	},
	ready: 'Klar',
	readyHelp: 'Tryk, når du er færdig med denne del.'
};
