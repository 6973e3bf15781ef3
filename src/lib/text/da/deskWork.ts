/** What the desk does with tables, people and what they have written. */
export const deskWork = {
	/** What has been written about each recommendation. */
	coverage: 'Sedler til hver anbefaling',
	recommendation: 'Anbefaling',
	table: (number: number) => `Bord ${number}`,
	total: 'I alt',
	thin: 'Få sedler',
	full: 'Fuld for nu',
	markFull: 'Fuld for nu',
	markFullWhat: (title: string) => `Fuld for nu: ${title}`,
	openAgain: 'Åbn igen',
	openAgainWhat: (title: string) => `Åbn igen: ${title}`,
	/** A mark beside a number: the table works on it just now. */
	dealtHere: 'delt ud til bordet',
	dealtLegend: 'Ramme om et tal: bordet har fået anbefalingen.',
	dealAgain: 'Del ud igen',
	dealHelp:
		'Giver hvert bord nye anbefalinger i denne fase ud fra, hvad der er åbent og har få sedler.',
	/** Lost time that can be won back. */
	cutsTitle: 'Hent tiden ind',
	cutOffer: (title: string, from: number, to: number) => `${title}: ${from} → ${to} min.`,
	cut: 'Afkort',
	cutWhat: (title: string, to: number) => `Afkort ${title} til ${to} min.`,
	cutAll: (minutes: number) => `Afkort dem alle og hent ${minutes} min.`,
	/** Everybody back. */
	gather: 'Kald alle hertil',
	gatherHelp:
		'Alle enheder går til den fase, der er i gang. Det, folk er ved at skrive, bliver gemt.',
	gathered: (time: string) => `Alle blev kaldt hertil kl. ${time}.`,
	/** Who takes part. */
	people: 'Deltagerne',
	peopleHelp:
		'En deltager, der flyttes, har med det samme adgang til sit nye bords tavle og ikke længere til det gamles.',
	noName: 'Uden navn',
	noTable: 'Uden bord',
	host: 'Bordvært',
	leader: 'Leder',
	makeHost: 'Gør til bordvært',
	unmakeHost: 'Ikke bordvært',
	makeLeader: 'Gør til leder',
	unmakeLeader: 'Ikke leder',
	moveTo: 'Flyt til',
	move: 'Flyt',
	moveWho: (name: string) => `Flyt ${name} til bord`,
	remove: 'Fjern',
	/** Beside a button: whom it is about. */
	about: (what: string, name: string) => `${what}: ${name}`,
	/** Who is not ready. */
	allReady: 'Alle borde er klar.',
	missing: (number: number, count: number) => `Bord ${number} mangler ${count}`,
	waitingFor: 'Ikke klar endnu:',
	quiet: 'Stille',
	nextInstruction: 'Det læser deltagerne i næste fase',
	/** A note on the screen. */
	spotlight: 'Seddel på storskærmen',
	spotlightOn: 'Vises nu på storskærmen',
	spotlightFrom: 'Vælg en seddel fra',
	spotlightSee: 'Se sedlerne',
	everybody: 'Fælles',
	show: 'Vis stort',
	showWhat: (words: string) => `Vis stort: ${words}`,
	takeAway: 'Tag den væk',
	noNotes: 'Der er ingen sedler på den tavle endnu.',
	/** On a participant's board while a programme runs. */
	phaseBar: 'Fasen lige nu',
	backToPhase: 'Tilbage til fasen',
	broughtBack: 'Du er tilbage ved fasen.'
};
