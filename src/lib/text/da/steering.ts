import type { RiskGrade } from '../../domain/steering/riskOrder';
import type { NarrativeField } from '../../domain/steering/narrative';

const actions = (n: number) => (n === 1 ? '1 handling' : `${n} handlinger`);

const grade: Record<RiskGrade, string> = { high: 'Høj', medium: 'Middel', low: 'Lav' };

const narrative: Record<NarrativeField, string> = {
	sinceLast: 'Siden sidst',
	nextSteps: 'Næste skridt',
	wantedDecision: 'Ønsket beslutning'
};

const noNarrative: Record<NarrativeField, string> = {
	sinceLast: 'Ikke skrevet endnu.',
	nextSteps: 'Ikke skrevet endnu.',
	wantedDecision: 'Ingen.'
};

/** The steering page. */
export const steering = {
	title: 'Styregruppe',
	updated: (at: string) => `Opgjort ${at}`,
	caseNumber: (number: string) => `Sag ${number}`,
	print: 'Udskriv',
	pages: 'Styregruppens sider',
	exceptions: 'Undtagelser',
	allWell:
		'Ingen undtagelser: alt har en ansvarlig, og intet er forsinket, venter eller mangler en melding.',
	overdue: 'Over fristen',
	ownerless: 'Uden ansvarlig',
	waiting: 'Venter',
	stale: 'Ingen melding længe',
	untouched: 'Anbefalinger og råd, ingen har taget op',
	untouchedHelp: 'Hverken stillingtagen, seddel eller handling.',
	elementsNotDiscussed: (n: number, all: number) =>
		`Derudover er ${n} af ${all} delelementer ikke drøftet. De tæller for sig.`,
	more: (n: number) => `+ ${n} flere`,
	none: 'Ingen',
	daysLate: (days: number) => (days === 1 ? '1 dag over fristen' : `${days} dage over fristen`),
	lastTold: (day: string) => `sidst meldt ${day}`,
	noRemark: 'ingen bemærkning',
	noOwner: 'Uden ansvarlig',
	workstreams: 'Delindsatser',
	noActions: 'Ingen handlinger endnu.',
	noNarrative,
	workstream: (number: number, title: string) => (number === 0 ? title : `${number}. ${title}`),
	count: actions,
	worst: (shown: number, all: number) =>
		shown === all ? actions(all) : `${shown} af ${actions(all)}, de værste først`,
	narrative,
	column: {
		number: 'Nr.',
		title: 'Handling',
		owner: 'Ansvarlig',
		due: 'Frist',
		status: 'Status',
		light: 'Trafiklys',
		updated: 'Sidst meldt'
	},
	slips: (n: number) => (n === 1 ? 'flyttet 1 gang' : `flyttet ${n} gange`),
	wanted: {
		title: 'Skal besluttes',
		none: 'Intet skal besluttes nu.',
		proposal: (words: string) => `Indstilling: ${words}`,
		neededBy: (day: string) => `senest ${day}`,
		made: 'Senest besluttet',
		madeOn: (day: string) => `besluttet ${day}`
	},
	since: {
		title: (meeting: string) => `Siden ${meeting}`,
		meeting: (number: number, day: string) => `møde ${number}, ${day}`,
		none: 'Intet er ændret.',
		all: 'Se alt, der er ændret'
	},
	grant: {
		title: 'Bevilling',
		none: 'Der er ikke angivet en bevilling.',
		total: 'Bevilget',
		budget: 'Budgetlagt',
		spent: 'Brugt',
		committed: 'Disponeret',
		left: 'Tilbage',
		overspent: 'Mere, end der er bevilget',
		spendBy: 'Bruges senest',
		noSpendBy: 'Ingen frist angivet',
		passed: 'Fristen er passeret'
	},
	risk: {
		title: 'Risici',
		none: 'Ingen åbne risici.',
		grade,
		score: (likelihood: number, impact: number) => `${likelihood} × ${impact}`,
		noMitigation: 'intet tiltag endnu'
	},
	coverage: {
		title: 'Dækning',
		lead: 'Hvor mange anbefalinger og råd der er taget stilling til. Det er ikke en facitliste.',
		recommendations: 'Anbefalinger og råd',
		withActions: 'Med mindst én handling',
		elements: 'Delelementer, der er taget stilling til',
		of: (n: number, all: number) => `${n} af ${all}`
	}
};
