const quoted = (words: string) => `“${words}”`;

/** An action item's history as sentences. */
export const history = {
	title: 'Historik',
	by: (name: string, onBehalfOf: string | null) =>
		onBehalfOf ? `${name} på vegne af ${onBehalfOf}` : name,
	committed: 'Handlingen blev besluttet.',
	status: (from: string, to: string) => `Status gik fra ${from} til ${to}.`,
	sameStatus: (status: string) => `Status er stadig ${status}.`,
	renamed: (from: string, to: string) => `Titlen ${quoted(from)} blev til ${quoted(to)}.`,
	description: 'Beskrivelsen blev ændret.',
	owner: (from: string | null, to: string | null) => {
		if (from === null) return `Ansvarlig: ${to}.`;
		return to === null
			? `${from} er ikke længere ansvarlig.`
			: `Ansvaret gik fra ${from} til ${to}.`;
	},
	ownerContact: (to: string) => (to ? `Kontaktperson: ${to}.` : 'Kontaktpersonen blev fjernet.'),
	dueOn: (from: string | null, to: string | null) => {
		if (from === null) return `Frist: ${to}.`;
		return to === null
			? `Fristen ${from} blev fjernet.`
			: `Fristen blev flyttet fra ${from} til ${to}.`;
	},
	workstream: (to: string) => `Delindsats: ${to}.`,
	recommendationsAdded: (codes: string) => `Koblet til ${codes}.`,
	recommendationsRemoved: (codes: string) => `Ikke længere koblet til ${codes}.`,
	mainPurpose: (code: string) => `Hovedformål: ${code}.`,
	contributorsAdded: (names: string) => `Medvirker nu: ${names}.`,
	contributorsRemoved: (names: string) => `Medvirker ikke længere: ${names}.`,
	operationsOwner: (to: string | null) =>
		to === null ? 'Ingen er længere ansvarlig i driften.' : `Ansvarlig i driften: ${to}.`,
	followUpOn: (day: string | null) =>
		day === null ? 'Datoen for opfølgning blev fjernet.' : `Opfølgning ${day}.`,
	ownerEmail: {
		none: 'Kontaktpersonens e-mail blev fjernet.',
		one: 'Kontaktpersonens e-mail blev skrevet på.',
		another: 'Kontaktpersonens e-mail blev en anden.'
	},
	dueRule: (rule: string) =>
		rule ? `Fristen følger “${rule}”.` : 'Fristen følger ikke længere en uge eller regel.',
	ages: (ages: string | null) =>
		ages === null ? 'Alderen er ikke længere angivet.' : `Alder: ${ages}.`,
	scope: (to: string | null) =>
		to === null ? 'Rækkevidden er ikke længere angivet.' : `Rækkevidde: ${to}.`,
	kind: (to: string) => `Handlingen er nu: ${to}.`,
	barriers: (to: string) =>
		to ? `Kan stå i vejen: ${quoted(to)}.` : 'Det, der kan stå i vejen, blev fjernet.',
	involvement: (to: string) =>
		to
			? `Sådan er unge, forældre og netværk med: ${quoted(to)}.`
			: 'Hvordan unge, forældre og netværk er med, blev fjernet.',
	workingGroup: (from: string | null, to: string | null) =>
		to === null
			? `Arbejdsgruppen ${from} har den ikke længere.`
			: from === null
				? `Arbejdsgruppe: ${to}.`
				: `Den gik fra arbejdsgruppen ${from} til ${to}.`,
	hypothesis: (to: string) => (to ? `Hypotese: ${quoted(to)}.` : 'Hypotesen blev fjernet.'),
	trialPeriod: (period: string | null) =>
		period === null ? 'Prøveperioden blev fjernet.' : `Prøveperiode: ${period}.`,
	learning: (to: string) => (to ? `Lært: ${quoted(to)}.` : 'Det lærte blev fjernet.'),
	trialDecision: (to: string | null) =>
		to === null ? 'Beslutningen om prøven blev taget tilbage.' : `Besluttet om prøven: ${to}.`,
	handover: ({ from, to, on }: { from: string; to: string; on: string | null }) =>
		`Overlevering${from && ` fra ${from}`}${to && ` til ${to}`}${on ? `, aftalt ${on}` : ''}.`,
	isAtRisk: (is: boolean): string =>
		is ? 'Fristen blev meldt i fare.' : 'Fristen er ikke længere i fare.',
	lightOverride: (to: string | null) =>
		to === null ? 'Trafiklyset følger igen reglen.' : `Trafiklyset blev sat til ${to}.`,
	milestone: {
		added: (title: string, due: string | null) =>
			`Ny milepæl: ${quoted(title)}${due ? `, senest ${due}` : ''}.`,
		done: (title: string) => `Milepælen ${quoted(title)} er nået.`,
		undone: (title: string) => `Milepælen ${quoted(title)} er ikke nået alligevel.`,
		removed: (title: string) => `Milepælen ${quoted(title)} blev fjernet.`
	},
	indicator: (to: { name: string; baseline: string; target: string } | null) => {
		if (to === null) return 'Der måles ikke længere.';
		const { name, baseline, target } = to;
		const facts = [baseline && `udgangspunkt ${baseline}`, target && `mål ${target}`];
		return `Der måles på ${[quoted(name), ...facts.filter(Boolean)].join(', ')}.`;
	},
	measured: (value: string, day: string) => `Målt ${day}: ${value}.`,
	measuredGone: (value: string, day: string) => `Målingen ${day} (${value}) blev fjernet.`,
	contributorAnswer: {
		asked: (unit: string) => `${unit} er spurgt igen.`,
		confirmed: (unit: string) => `${unit} sagde ja til at medvirke.`,
		declined: (unit: string) => `${unit} sagde nej til at medvirke.`
	},
	contributorContact: (unit: string, name: string) =>
		name ? `Kontaktperson hos ${unit}: ${name}.` : `Kontaktpersonen hos ${unit} blev fjernet.`,
	contributorLink: (unit: string) => `Der blev lavet et link, som ${unit} kan svare med.`
};
