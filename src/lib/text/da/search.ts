import type { SearchKind } from '../../domain/search/searchKinds';

const kind: Record<SearchKind, string> = {
	source: 'Kildernes tekst',
	recommendation: 'Anbefalinger og råd',
	note: 'Sedler',
	decision: 'Beslutninger',
	action: 'Handlinger'
};

/** Searching everything a project holds. */
export const search = {
	title: 'Søg',
	lead: 'I kilder, anbefalinger, sedler, beslutninger og handlinger.',
	field: 'Søg efter',
	hint: 'Sæt citationstegn om ord, der skal stå sammen: “fælles opgave”. Skriv -ord foran det, der ikke må være med, og eller mellem ord, hvor ét er nok.',
	submit: 'Søg',
	clear: 'Ryd',
	source: 'Kilde',
	state: 'Hvor det står',
	choices: 'Stillingtagen',
	statuses: 'Status på handlinger',
	kinds: 'Vis kun',
	kind,
	every: 'Alt',
	count: (name: string, count: number) => `${name} (${count})`,
	found: (count: number) => {
		if (count === 0) return 'Ingen fund';
		return count === 1 ? '1 fund' : `${count} fund`;
	},
	nothing: {
		title: 'Der er ikke fundet noget',
		help: 'Prøv færre ord, et andet ord for det samme, eller søg uden filtre.'
	},
	tooCommon: {
		title: 'Ordene er for almindelige',
		help: 'Skriv mindst ét ord, der siger noget om det, du leder efter. Små ord som “og” og “det” kan ikke søges alene, og det kan kun det, der ikke må være med, heller ikke.'
	},
	begin: {
		title: 'Hvad leder du efter?',
		help: 'Skriv et ord eller to. Bøjninger findes også, og å og aa er det samme.'
	},
	cpr: 'Det ligner et CPR-nummer. Der er ikke søgt, og nummeret er hverken gemt eller vist. Søg uden det.',
	tooLong: (max: number) => `Søgningen er for lang. Skriv højst ${max} tegn.`,
	pages: 'Sider',
	page: (page: number, pages: number) => `Side ${page} af ${pages}`,
	previous: 'Forrige',
	next: 'Næste',
	line: (title: string, line: number) => `${title}, linje ${line}`,
	at: (code: string) => `Hører til ${code}`,
	board: (title: string) => `Tavlen ${title}`,
	decided: (body: string, day: string) => (body ? `${body}, ${day}` : day),
	conflict: 'Hvor kilderne ikke er enige',
	thread: 'Den røde tråd'
};
