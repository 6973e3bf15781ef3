const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** The list of recommendations and the page of one. */
export const recommendations = {
	title: 'Anbefalinger',
	lead: 'Hver anbefaling og hvert delelement får et svar: tilvalgt, tilpasset, fravalgt eller udskudt.',
	found: (n: number) => (n === 0 ? 'Ingen fundet' : `${count(n, 'fundet', 'fundet')}`),
	views: {
		title: 'Anbefalingerne på flere måder',
		list: 'Liste',
		conflicts: 'Uenigheder'
	},
	filter: {
		title: 'Filtrér',
		search: 'Søg i titler og tekst',
		source: 'Kilde',
		kind: 'Art',
		discussed: 'Det, vi tager stilling til',
		theme: 'Tema',
		state: 'Stillingtagen',
		untouched: 'Ikke taget op',
		unanswered: 'Mangler et svar, også delelementer',
		relevance: 'Relevans',
		apply: 'Vis',
		clear: 'Nulstil filtre'
	},
	column: {
		code: 'Kode',
		title: 'Titel',
		state: 'Stillingtagen',
		elements: 'Delelementer',
		notes: 'Sedler',
		actions: 'Handlinger'
	},
	own: 'Projektets egen, ikke kildens',
	elementsChosen: (chosen: number, all: number) => `${chosen} af ${all}`,
	alsoCalled: (title: string) => `Også kaldt: ${title}`,
	nothing: {
		title: 'Ingen anbefalinger passer til filtrene',
		help: 'Prøv et andet ord, eller vis alt i kilderne.',
		all: 'Vis alt i kilderne'
	},
	page: {
		source: 'Kilde',
		publisher: 'Udgiver',
		dated: 'Dateret',
		dateStated: 'Datoen står i kilden.',
		dateDerived: (status: string) => `Datoen står ikke i kilden (${status}).`,
		where: (section: string, from: number, to: number) => {
			const lines = from === to ? `linje ${from}` : `linje ${from}-${to}`;
			return section ? `${section}, ${lines}` : lines.replace(/^./, (l) => l.toUpperCase());
		},
		lines: (from: number, to: number) => (from === to ? `linje ${from}` : `linje ${from}-${to}`),
		partOf: 'En del af',
		parts: 'Består af',
		challenge: 'Udfordringen',
		summary: 'Kort sagt',
		ourWords: 'Gengivet med vores ord, ikke kildens.',
		elements: 'Delelementer',
		elementsLead: (chosen: number, all: number) => `${chosen} af ${all} har fået et svar.`,
		element: (number: number) => `Delelement ${number}`,
		whole: 'Anbefalingen som helhed',
		themes: 'Temaer',
		actors: 'Aktører',
		ages: 'Alder',
		ageRange: (from: number, to: number | null) =>
			to === null ? `fra ${from} år` : `${from}-${to} år`,
		ageOutside: (covered: string, since: string | null) =>
			`Rækker ud over projektets målgruppe (${covered}${since ? ` siden ${since}` : ''}).`,
		ageWithin: (covered: string, since: string | null) =>
			`Inden for projektets målgruppe (${covered}${since ? ` siden ${since}` : ''}).`,
		dates: 'Datoer i kilden',
		figures: 'Tal i kilden',
		note: 'Bemærkning',
		contents: 'På siden',
		evidenceTitle: 'Evidens',
		evidenceHelp: 'Hver kilde siger sit om en metode. Mærkerne lægges aldrig sammen.',
		evidence: (source: string) => `Evidens ifølge ${source}`,
		crosswalk: {
			title: 'Andre kilder',
			none: 'Ingen andre kilder siger det samme.',
			disagreement: 'Kilderne er ikke enige',
			disagreementHelp: 'Læs begge, før I tager stilling.'
		},
		notes: {
			title: 'Sedler fra tavlerne',
			none: 'Ingen sedler peger på den endnu. Kobl en seddel til den på en tavle.',
			onBoard: (board: string) => `Tavle: ${board}`,
			hidden: 'Du har ikke adgang til tavlerne, men kan se antallet.',
			count: (n: number) => count(n, 'seddel', 'sedler')
		},
		actions: {
			title: 'Handlinger',
			none: 'Ingen handlinger endnu. Gør en seddel til handling på en tavle.',
			due: (day: string) => `Frist ${day}`,
			noOwner: 'Uden ansvarlig',
			noDue: 'Uden frist'
		}
	},
	choose: {
		title: 'Stillingtagen',
		open: 'Tag stilling',
		change: 'Skift stilling',
		openFor: (what: string) => `Tag stilling til ${what}`,
		state: 'Jeres valg',
		words: {
			adopted: 'Tilvælg',
			adapted: 'Tilpas',
			declined: 'Fravælg',
			postponed: 'Udskyd',
			notDiscussed: 'Genåbn'
		},
		reason: 'Begrundelse',
		reasonHint: 'Skal skrives, når I fravælger, udskyder eller genåbner.',
		decidingBody: 'Hvem har besluttet det?',
		decidingBodyHint: 'For eksempel Styregruppen eller Opstartsworkshoppen.',
		decidedOn: 'Besluttet den',
		save: 'Gem stillingtagen',
		cannot: 'Projektledere og facilitatorer tager stilling på projektets vegne.',
		by: (body: string, on: string) => `${body}, ${on}`,
		writtenBy: (name: string, at: string) => `Skrevet af ${name} ${at}`,
		history: (n: number) => (n === 1 ? 'Tidligere: 1' : `Tidligere: ${n}`),
		meanwhile: (who: string, state: string, body: string) =>
			`${who} har taget stilling imens: ${state} (${body}). Det, du har skrevet, står her stadig.`,
		overrule: 'Gem igen, hvis din skal gælde i stedet. Den anden bliver stående i historikken.'
	}
};
