import type { ActionKind } from '../../domain/actionKind';
import type { ActionScope } from '../../domain/actionScope';
import type { TrialDecision } from '../../domain/trialDecision';

const kind: Record<ActionKind, string> = {
	ordinary: 'Almindelig handling',
	trial: 'Prøvehandling',
	handover: 'Overlevering'
};
const scope: Record<ActionScope, string> = {
	local: 'Lokalt',
	interMunicipal: 'På tværs af kommuner',
	regional: 'Regionalt'
};
const decision: Record<TrialDecision, string> = {
	continue: 'Fortsæt',
	adjust: 'Justér',
	stop: 'Stop'
};

/** What can be agreed of an action beyond who, what and when. */
export const agreed = {
	more: 'Mere',
	moreHint: 'Kun hvis det hjælper jer.',
	unsaid: 'Ikke angivet',
	ownerEmail: 'Kontaktpersonens e-mail',
	ownerEmailHint: 'Til påmindelser, hvis den ansvarlige ikke har en konto.',
	dueRule: 'Uge eller regel i stedet for en dato',
	dueRuleHint: 'Fx “uge 23 2026” (fredagen) eller “workshop + 6 uger”.',
	dueRuleBecomes: (day: string) => `Det er ${day}.`,
	by: (rule: string) => `efter “${rule}”`,
	ages: 'Alder',
	ageFrom: 'Alder fra',
	ageTo: 'Alder til',
	agesHint: 'Hele år. Lad “til” stå tom, hvis der ikke er en øvre grænse.',
	ageRange: (from: number, to: number | null) =>
		to === null ? `Fra ${from} år` : from === to ? `${from} år` : `${from}-${to} år`,
	outside: (words: string) => `Uden for projektets målgruppe: ${words}`,
	scope: 'Rækkevidde',
	scopes: scope,
	kind: 'Slags',
	kinds: kind,
	kindHint: 'En prøvehandling afprøver noget i en periode. En overlevering giver noget videre.',
	group: 'Arbejdsgruppe',
	noGroup: 'Ingen arbejdsgruppe',
	involvement: 'Hvordan er unge, forældre og netværk med?',
	barriers: 'Hvad kan stå i vejen?',
	operations: 'Hjemsted i driften',
	operationsHint: 'Hvem fører det videre, når projektet er slut, og hvornår I følger op.',
	followUpOn: 'Opfølgning',
	trial: {
		title: 'Prøvehandling',
		hypothesis: 'Hvad tror I, der sker?',
		startsOn: 'Fra',
		endsOn: 'Til',
		period: 'Periode',
		periodText: (from: string, to: string) =>
			from && to ? `${from} til ${to}` : from ? `Fra ${from}` : `Til ${to}`,
		learning: 'Hvad har I lært?',
		decision: 'Beslutning',
		undecided: 'Ikke besluttet',
		decisions: decision,
		decidedOn: 'Besluttet den',
		decided: (what: string, day: string) => (day ? `${what}, besluttet ${day}` : what)
	},
	handover: {
		title: 'Overlevering',
		from: 'Fra',
		to: 'Til',
		chooseUnit: 'Vælg enhed',
		agreedOn: 'Aftalt den',
		notAgreed: 'Ikke aftalt endnu'
	},
	meanwhile: {
		theirs: (words: string) => `Der står nu: “${words}”.`,
		theirsEmpty: 'Feltet er nu tomt.',
		overwrite: 'Gemmer du igen, gælder dit.'
	},
	milestones: {
		title: 'Milepæle',
		none: 'Ingen milepæle.',
		add: 'Tilføj en milepæl',
		name: 'Milepæl',
		dueOn: 'Dato',
		save: 'Tilføj',
		due: (day: string) => `senest ${day}`,
		done: (day: string) => `nået ${day}`,
		isDone: 'Nået',
		isOpen: 'Ikke nået endnu',
		sayDone: 'Nået',
		sayOpen: 'Ikke nået alligevel',
		remove: 'Fjern',
		about: (what: string, title: string) => `${what}: ${title}`,
		progress: (done: number, all: number) => `${done} af ${all} nået`,
		full: 'Handlingen har fem milepæle, og flere kan den ikke have.'
	},
	indicator: {
		title: 'Sådan ser I, om det virker',
		set: 'Vælg, hvad I måler på',
		change: 'Ret, hvad I måler på',
		name: 'Hvad måler I?',
		nameHint: 'Tom fjerner målingen. Aldrig noget om en enkelt borger.',
		baseline: 'Udgangspunkt',
		baselineOn: 'Målt den',
		target: 'Mål',
		valueHint: 'Et tal, en andel eller ord.',
		save: 'Gem',
		measure: 'Tilføj en måling',
		measuredOn: 'Dato',
		value: 'Værdi',
		remark: 'Bemærkning',
		saveMeasure: 'Tilføj',
		caption: 'Målinger, ældste først',
		start: 'Udgangspunkt',
		aim: 'Mål',
		remove: 'Fjern',
		removeValue: (day: string) => `Fjern målingen ${day}`,
		chart: (name: string, first: string, last: string) =>
			`${name}: fra ${first} til ${last}. Tallene står i tabellen.`
	},
	light: {
		rule: (light: string, reason: string) => `Reglen siger ${light}: ${reason}`,
		risk: 'Fristen er i fare',
		riskHint: 'Så bliver trafiklyset gult, før fristen er overskredet.',
		isAtRisk: 'Fristen er i fare, siger den ansvarlige.',
		title: 'Sæt trafiklyset selv',
		light: 'Trafiklys',
		byRule: 'Efter reglen',
		reason: 'Begrundelse',
		reasonHint: 'Den vises alle steder, hvor lyset vises.',
		save: 'Gem trafiklys'
	},
	limits: {
		title: 'Trafiklys',
		lead: 'Grænserne gælder alle handlinger i projektet og står under hver tabel.',
		lateDays: 'Gul til og med så mange dage over fristen',
		staleWeeks: 'Rød efter så mange uger uden melding',
		save: 'Gem grænser',
		saved: 'Grænserne er gemt.'
	}
};
