import type { DecisionState } from '../../domain/meeting/decisionState';

const states: Record<DecisionState, string> = {
	wanted: 'Ikke besluttet',
	decided: 'Besluttet',
	postponed: 'Udsat',
	withdrawn: 'Trukket tilbage'
};

/** What stands in the files that are written out, and the links that fetch them. */
export const documents = {
	file: { inCase: (number: string) => `sag ${number}` },
	caseNumber: (number: string) => `Sag ${number}`,
	/** Around the page's number: "Side 1 af 3". */
	pageParts: ['Side', 'af'] as [string, string],
	facts: {
		project: 'Projekt',
		caseNumber: 'Sagsnummer',
		kleNumber: 'KLE-nummer',
		workshop: 'Workshop',
		body: 'Møde i',
		date: 'Dato',
		time: 'Tid',
		place: 'Sted',
		ended: 'Afsluttet'
	},
	workshop: {
		kind: 'beslutningsreferat',
		title: (workshop: string) => `Beslutningsreferat: ${workshop}`,
		rehearsal: 'Dette er en øvelse. Intet af det er besluttet.',
		annex: (title: string) => `Bilag: ${title}`
	},
	meeting: {
		kind: 'referat',
		title: (body: string, number: number) => `Referat af ${body}, møde ${number}`,
		agendaKind: 'dagsorden',
		agendaTitle: (body: string, number: number) => `Dagsorden for ${body}, møde ${number}`,
		about: (body: string, number: number) => `${body} møde ${number}`,
		agenda: 'Dagsorden',
		presentation: 'Sagsfremstilling',
		noted: 'Noter',
		decision: (number: number, title: string) => `Beslutning ${number}: ${title}`,
		background: 'Baggrund',
		proposal: 'Indstilling',
		options: 'Muligheder',
		outcome: 'Beslutning',
		reason: 'Begrundelse',
		carriedOut: 'Handlinger, der følger af beslutningen',
		states,
		agreed: 'Aftalte handlinger',
		noneAgreed: 'Der blev ikke aftalt handlinger.',
		attendance: {
			title: 'Deltagere',
			caption: 'Fremmøde efter område',
			sector: 'Område',
			present: 'Til stede',
			excused: 'Afbud',
			absent: 'Fraværende',
			missing: (sectors: string) => `Ingen til stede fra: ${sectors}.`
		}
	},
	steering: {
		kind: 'styregrupperapport',
		title: (day: string) => `Status til styregruppen ${day}`,
		attention: 'Kræver jeres opmærksomhed',
		nothing: 'Intet er forsinket, venter eller mangler en ansvarlig.',
		overdue: 'Over fristen',
		ownerless: 'Uden ansvarlig',
		waiting: 'Venter',
		stale: 'Ingen melding længe',
		untouched: 'Ikke taget op',
		count: (label: string, count: number) => `${label} (${count})`,
		item: (number: number, title: string) => `nr. ${number} ${title}`,
		more: (count: number) => `og ${count} mere`,
		decisions: 'Ønskede beslutninger',
		decision: (number: number, title: string) => `${number}. ${title}`,
		proposal: (text: string) => `Indstilling: ${text}`,
		neededBy: (day: string) => `senest ${day}`,
		option: (letter: string, title: string) => `${letter}: ${title}`,
		noDecisions: 'Der er ikke bedt om beslutninger.',
		workstreams: 'Delindsatser',
		workstream: 'Delindsats',
		light: 'Trafiklys',
		sinceLast: 'Siden sidst',
		nextSteps: 'Næste skridt',
		wantedDecision: 'Ønsket beslutning',
		noActions: 'Ingen handlinger',
		lights: {
			green: (count: number): string => (count === 1 ? '1 grøn' : `${count} grønne`),
			yellow: (count: number): string => (count === 1 ? '1 gul' : `${count} gule`),
			red: (count: number): string => (count === 1 ? '1 rød' : `${count} røde`),
			grey: (count: number): string => (count === 1 ? '1 grå' : `${count} grå`)
		},
		grant: 'Økonomi',
		granted: 'Bevilling',
		budget: 'Budget',
		spent: 'Brugt',
		committed: 'Bundet',
		left: 'Tilbage',
		spendBy: 'Bruges senest',
		risks: 'Risici',
		risk: 'Risiko',
		likelihood: 'Sandsynlighed (af 5)',
		impact: 'Konsekvens (af 5)',
		mitigation: 'Det gør vi',
		riskOwner: 'Ansvarlig',
		coverage: (chosen: number, all: number, withActions: number) =>
			`Taget stilling til ${chosen} af ${all} anbefalinger og råd; ${withActions} har mindst én handling. Det er ikke en facitliste.`
	},
	slides: {
		kind: 'præsentation',
		forMeeting: (day: string) => `Status ${day}`,
		attention: 'Det kræver jeres opmærksomhed',
		decision: (number: number, title: string) => `Beslutning ${number}: ${title}`,
		noWords: 'Intet meldt siden sidst.',
		neededBy: 'Besluttes senest'
	},
	list: {
		kind: 'handlingsliste',
		column: {
			number: 'Nr.',
			title: 'Handling',
			status: 'Status',
			light: 'Trafiklys',
			lightReason: 'Hvorfor',
			owner: 'Ansvarlig',
			contact: 'Kontaktperson',
			sector: 'Område',
			workstream: 'Delindsats',
			dueOn: 'Frist',
			firstDueOn: 'Første frist',
			slips: 'Gange flyttet',
			daysLate: 'Dage over fristen',
			statusOn: 'Sidst meldt',
			recommendations: 'Anbefalinger'
		}
	},
	calendar: {
		name: (project: string) => `Frister og møder: ${project}`,
		kind: 'kalender',
		deadline: (number: number, title: string) => `Frist: ${title} (handling ${number})`,
		owner: (name: string) => `Ansvarlig: ${name}`,
		meeting: (body: string, number: number) => `${body}: møde ${number}`,
		steeringGroup: 'Styregruppen',
		cancelled: (title: string) => `Aflyst: ${title}`
	},
	package: {
		kind: 'sagspakke',
		actions: 'Handlinger'
	},
	links: {
		title: 'Hent som fil',
		docx: 'Word',
		pdf: 'PDF',
		pptx: 'PowerPoint',
		xlsx: 'Excel',
		csv: 'CSV',
		ics: 'Kalender (ICS)',
		packageHelp:
			'Dokumenterne, handlingerne og en fil med titel, dato, sagsnummer og KLE-nummer. Pakken er lukket, medmindre du vælger åben: det står ikke på projektet.',
		access: 'Adgang',
		closed: 'Lukket',
		open: 'Åben',
		fetch: 'Hent pakke til sagssystemet'
	}
};
