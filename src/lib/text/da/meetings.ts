import type { AgendaKind } from '../../domain/meeting/agendaKind';
import type { MeetingState } from '../../domain/meeting/meetingState';
import type { Presence } from '../../domain/meeting/presence';

const state: Record<MeetingState, string> = {
	planned: 'Planlagt',
	running: 'I gang',
	held: 'Holdt',
	cancelled: 'Aflyst'
};
const presence: Record<Presence, string> = {
	present: 'Til stede',
	excused: 'Afbud',
	absent: 'Udeblevet'
};
const kind: Record<AgendaKind, string> = {
	openActions: 'Åbne handlinger',
	decision: 'Beslutning',
	topic: 'Emne'
};

/** Meetings of working groups and of the steering group, and their minutes. */
export const meetings = {
	title: 'Møder',
	steeringGroup: 'Styregruppen',
	of: (number: number, body: string) => `${body}, møde ${number}`,
	meeting: (number: number) => `Møde ${number}`,
	state,
	presence,
	kind,
	none: 'Ingen møder endnu.',
	next: 'Næste møde',
	minutes: 'Referat',
	agenda: 'Dagsorden',
	until: (time: string) => `til ${time}`,
	plan: {
		title: 'Planlæg et møde',
		name: 'Overskrift',
		nameHint: 'Kan udelades. Møderne tæller selv.',
		day: 'Dag',
		dayHint: 'For eksempel 4.5.2026 eller 4. maj 2026',
		startTime: 'Begynder',
		endTime: 'Slutter',
		timeHint: 'For eksempel 9.00',
		place: 'Sted',
		submit: 'Planlæg møde',
		edit: 'Ret tid og sted',
		save: 'Gem',
		openActions: 'Åbne handlinger'
	},
	start: 'Begynd mødet',
	startHelp: 'Alle, der har siden åben, skriver referatet sammen.',
	end: 'Slut mødet',
	endHelp: 'Det, I har noteret, bliver til referatet med det samme.',
	unsaid: (n: number) =>
		n === 1
			? '1 person er ikke krydset af og står som udeblevet i referatet.'
			: `${n} personer er ikke krydset af og står som udeblevet i referatet.`,
	stillSaving:
		'Noget af det, du har skrevet, er ikke gemt endnu. Vent et øjeblik, og slut så mødet.',
	cancel: 'Aflys mødet',
	reopen: 'Åbn mødet igen',
	reopenHelp: 'Ret noterne sammen, og slut mødet igen. Så bliver referatet lavet på ny.',
	isOpenAgain:
		'Mødet har været holdt og er åbnet igen. Ret noterne, og slut mødet: så bliver referatet lavet på ny. Det, der er besluttet, bliver stående.',
	cancelledHelp: 'Mødet er aflyst. Det, der skulle besluttes, kommer med på det næste.',
	readMinutes: 'Læs referatet',
	item: {
		add: 'Nyt punkt',
		title: 'Punkt',
		presentation: 'Sagsfremstilling',
		presentationHint: 'Det, deltagerne skal vide på forhånd. Kan udelades.',
		submit: 'Sæt på dagsordenen',
		edit: 'Ret punktet',
		save: 'Gem',
		up: 'Op',
		down: 'Ned',
		remove: 'Fjern',
		upOf: (title: string) => `Flyt ${title} op`,
		downOf: (title: string) => `Flyt ${title} ned`,
		removeOf: (title: string) => `Fjern ${title} fra dagsordenen`
	},
	open: {
		none: 'Ingen åbne handlinger.',
		owner: 'Ansvarlig',
		noOwner: 'Uden ansvarlig'
	},
	notes: {
		title: 'Noter',
		field: (title: string) => `Note til ${title}`,
		none: 'Intet noteret endnu.',
		waiting: 'Notefeltet er på vej …',
		opening: 'Noterne åbner …',
		noAccess: 'Referatet kan læses her, når mødet er slut.',
		withoutScript: 'Noterne skrives sammen i en browser med JavaScript.',
		deleteNote: (text: string) => `Slet noten: ${text}`,
		delete: 'Slet',
		asBoard: 'Åbn noterne som tavle',
		gone: 'Tavlen med noterne er slettet. Referatet får ingen noter.',
		closed: 'Du kan ikke skrive på noterne. Genindlæs siden.'
	},
	attendance: {
		title: 'Deltagere',
		noSector: 'Uden sektor',
		of: (name: string) => `Deltagelse for ${name}`,
		unsaid: 'Ikke sagt',
		save: 'Gem',
		guest: 'Tilføj gæst',
		account: 'Person i projektet',
		noAccount: 'En uden konto (skriv navnet nedenfor)',
		name: 'Navn',
		sector: 'Sektor',
		noneSector: 'Ingen, eller personens egen',
		submit: 'Tilføj gæst',
		remove: 'Fjern',
		removeOf: (name: string) => `Fjern ${name} fra listen`,
		there: (n: number, all: number) => `${n} af ${all} til stede`
	},
	action: {
		title: 'Aftalt på mødet',
		none: 'Ingen nye handlinger endnu.',
		new: 'Ny handling',
		what: 'Hvad',
		owner: 'Ansvarlig',
		chooseOwner: 'Vælg en ansvarlig',
		people: 'Personer',
		due: 'Frist',
		workstream: 'Delindsats',
		decision: 'Hører til beslutning',
		noDecision: 'Ingen',
		submit: 'Aftal'
	},
	paper: {
		title: (body: string) => `Referat · ${body}`,
		agendaTitle: (body: string) => `Dagsorden · ${body}`,
		project: 'Projekt',
		body: 'Mødet i',
		when: 'Tid',
		place: 'Sted',
		caseNumber: 'Sagsnr.',
		kleNumber: 'KLE-nr.',
		attendance: 'Deltagere',
		sector: 'Sektor',
		item: (number: number, title: string) => `${number}. ${title}`,
		presentation: 'Sagsfremstilling',
		noted: 'Referat',
		nothing: 'Intet noteret.',
		actions: 'Aftalte handlinger',
		noActions: 'Der blev ikke aftalt nye handlinger.',
		number: 'Nr.',
		action: 'Handling',
		owner: 'Ansvarlig',
		due: 'Frist',
		notYet: 'Mødet er ikke slut. Referatet er færdigt, når det er.',
		print: 'Udskriv',
		back: 'Til mødet'
	}
};
