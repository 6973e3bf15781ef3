const count = (n: number) => (n === 1 ? '1 handling' : `${n} handlinger`);
const days = (n: number) => (n === 1 ? '1 dag' : `${n} dage`);

/** The list of action items, the page of one, and the forms that make and change them. */
export const actions = {
	title: 'Handlinger',
	lead: 'Det, I har aftalt: hvem gør hvad, og hvornår.',
	new: 'Ny handling',
	newLead:
		'Brug den, når en handling er aftalt uden om en tavle. Fra en tavle: åbn sedlen, og vælg “Gør til handling”.',
	found: (shown: number, total: number) =>
		shown === total ? count(total) : `${shown} af ${count(total)}`,
	item: (number: number) => `Handling ${number}`,
	workstream: (number: number, title: string) => (number === 0 ? title : `${number}. ${title}`),
	column: {
		number: 'Nr.',
		title: 'Handling',
		owner: 'Ansvarlig',
		workstream: 'Delindsats',
		dueOn: 'Frist',
		status: 'Status',
		light: 'Trafiklys'
	},
	noOwner: 'Uden ansvarlig',
	noDeadline: 'Uden frist',
	late: (n: number) => `${days(n)} over fristen`,
	slips: (n: number, first: string) =>
		n === 0
			? `Første frist var ${first}`
			: `Flyttet ${n === 1 ? '1 gang' : `${n} gange`}, først lovet ${first}`,
	filter: {
		title: 'Filtrér handlinger',
		search: 'Søg i titel, beskrivelse, ansvarlig eller nr.',
		workstream: 'Delindsats',
		status: 'Status',
		open: 'Alle åbne',
		owner: 'Ansvarlig',
		people: 'Personer',
		sector: 'Den ansvarliges sektor',
		recommendation: 'Anbefaling',
		light: 'Trafiklys',
		isWithoutOwner: 'Kun uden ansvarlig',
		more: 'Flere filtre',
		apply: 'Vis',
		clear: 'Nulstil filtre'
	},
	empty: {
		title: 'Ingen handlinger endnu',
		help: 'Åbn en tavle, vælg en seddel og “Gør til handling”. Er handlingen aftalt et andet sted, kan du skrive den ind her.'
	},
	nothing: {
		title: 'Ingen handlinger passer til filtrene',
		help: 'Fjern et filter, eller søg efter et andet ord.'
	},
	field: {
		title: 'Hvad skal der ske?',
		titleMissing: 'Skriv, hvad der skal ske.',
		titleHint: 'Én sætning, der begynder med det, I gør.',
		description: 'Beskrivelse',
		owner: 'Ansvarlig',
		ownerHint: 'Én enhed eller person. Enheder uden for projektet behøver ingen konto.',
		chooseOwner: 'Vælg ansvarlig',
		ownerContact: 'Kontaktperson',
		ownerContactHint: 'Navn eller stilling på en fagperson. Aldrig en borger.',
		dueOn: 'Frist',
		workstream: 'Delindsats',
		chooseWorkstream: 'Vælg delindsats',
		recommendations: 'Anbefalinger, den svarer på',
		recommendationsHint: 'Den første er hovedformålet; til de andre bidrager handlingen.',
		contributors: 'Medvirkende',
		contributorsHint: 'Enheder, der hjælper til.',
		remark: 'Bemærkning',
		remarkHint: 'Skal skrives, når handlingen venter eller opgives.',
		whyHint: 'Skriv hvorfor, hvis fristen eller den ansvarlige bliver en anden.',
		onBehalfOf: 'På vegne af',
		onBehalfOfHint: 'Hvis du skriver for en anden.',
		operationsOwner: 'Ansvarlig i driften',
		chooseOperationsOwner: 'Vælg enhed',
		followUpOn: 'Dato for opfølgning',
		status: 'Status'
	},
	save: 'Gem handling',
	saveEdit: 'Gem ændringer',
	saveStatus: 'Gem status',
	edit: 'Rediger handlingen',
	report: 'Meld status',
	reportHelp: 'Er intet ændret? Gem den samme status, så ved alle, at den stadig gælder.',
	cannotChange: 'Projektledere, facilitatorer og medlemmer kan ændre handlinger.',
	meanwhile: {
		text: 'En anden har ændret handlingen, mens du skrev. Det, du har skrevet, står her stadig; det, du ikke har rørt, bliver som deres.',
		refresh: 'Kassér det, jeg har skrevet'
	},
	saved: 'Gemt.',
	contact: (name: string) => `Kontakt: ${name}`,
	external: 'uden for projektet',
	updated: (day: string) => `Sidst meldt ${day}`,
	operations: (unit: string, day: string) => `I drift hos ${unit}, opfølgning ${day}`,
	contributors: 'Medvirkende',
	description: 'Beskrivelse',
	thread: {
		title: 'Tråden',
		lead: 'Fra sætningen i kilden til det, I har aftalt.',
		source: 'Kilde',
		place: (section: string, from: number, to: number) =>
			from === to ? `${section}, linje ${from}` : `${section}, linje ${from}-${to}`,
		recommendation: 'Anbefaling',
		mainPurpose: 'hovedformål',
		contributes: 'bidrager',
		noRecommendation:
			'Handlingen er ikke koblet til en anbefaling. Vælg en under “Rediger handlingen”.',
		note: 'Seddel',
		noNote: 'Handlingen er skrevet ind uden en seddel.',
		unreadNote: 'Sedlens ord er ikke læst endnu.',
		board: 'Tavle',
		boardDeleted: 'Tavlen er slettet.',
		section: (title: string) => `Felt: ${title}`,
		writtenBy: (name: string) => `Skrevet af ${name}`,
		workshop: 'Workshop',
		meeting: 'Møde',
		decision: 'Beslutning',
		action: 'Handling'
	},
	reason: {
		ownerless: 'uden ansvarlig',
		tooLate: 'for sent',
		stale: 'ingen melding længe',
		late: 'forsinket',
		atRisk: 'i fare',
		notStarted: 'ikke begyndt',
		onTime: 'til tiden',
		finished: 'færdig',
		dropped: 'opgivet',
		overridden: 'sat af en person'
	},
	limits: (lateDays: number, staleWeeks: number) =>
		`Trafiklys efter regel: gul er op til ${days(lateDays)} over fristen; rød er mere, uden ansvarlig eller uden melding i ${staleWeeks} uger; grå er ikke begyndt eller opgivet.`
};
