import { isoDay } from '$lib/domain/calendarDay';
import type { Minutes } from '$lib/domain/meeting/minutes';
import type { SteeringAction, SteeringContent } from '$lib/domain/steering/steeringContent';
import type { WorkshopRecord } from '$lib/domain/workshop/workshopRecord';
import type { MinutedWorkshop } from '$lib/server/documents/compose/workshopMinutes';
import type { CaseHead } from '$lib/server/queries/projectCase';

/** Records as they may be: Danish and other letters, long and short, and what wants to be a formula. */
export const sampleCase: CaseHead = {
	owner: 'Norddjurs Kommune',
	name: 'Styrket stofmisbrugsbehandling til børn og unge (opioider)',
	caseNumber: '29.09.00-A00-1-26',
	kleNumber: '29.09.16'
};

export const sampleWorkshop: MinutedWorkshop = {
	title: 'Opstartsworkshop & kick-off',
	on: isoDay('2026-04-17'),
	heldOn: isoDay('2026-04-17'),
	place: 'Grenaa Kulturhus, Ågade 3',
	endedAt: new Date('2026-04-17T10:40:00Z'),
	isRehearsal: false
};

const longNote =
	'Forældrene ved ikke, hvem de kan ringe til, når de første gang bliver bekymrede. Vi mangler én indgang på tværs af skole, sundhedspleje og misbrugsbehandling, og den skal kunne findes på fem minutter.';

export const sampleRecord: WorkshopRecord = {
	attendance: {
		count: 23,
		sectors: [
			{ id: 's1', name: 'Skole og PPR', sign: 'circle', participants: 9 },
			{ id: 's2', name: 'Social- og misbrugsområdet', sign: 'square', participants: 8 },
			{ id: 's3', name: 'Sundhed', sign: 'triangle', participants: 6 },
			{ id: 's4', name: 'Politi', sign: 'diamond', participants: 0 }
		] as WorkshopRecord['attendance']['sectors'],
		tables: [
			{ number: 1, participants: 8 },
			{ number: 2, participants: 8 },
			{ number: 3, participants: 7 }
		]
	},
	words: [
		{
			...{ phaseId: 'w', phaseKind: 'welcome', title: 'Velkommen', kind: 'words', count: 4 },
			words: [
				{ word: 'Håb', count: 2 },
				{ word: 'Travl', count: 1 },
				{ word: 'Nysgerrig', count: 1 }
			]
		}
	],
	boards: [1, 2].map((tableNumber) => ({
		...{ id: `b${tableNumber}`, tableNumber, title: 'Bordets tavle' },
		themes: [
			{
				...{ key: 't', title: 'Én indgang' },
				notes: Array.from({ length: 12 }, (_, at) => ({
					key: `n${at}`,
					text: at % 3 === 0 ? longNote : `Seddel ${at}: åben rådgivning på Østergade`,
					origin: at % 4 === 0 ? { level: 'pair' as const, table: null } : null
				}))
			}
		],
		sections: [
			{
				...{ key: 's', title: 'Barrierer' },
				notes: [{ key: 'x', text: 'Łukasz og Søren nævnte ≥ 3 ugers ventetid', origin: null }]
			}
		]
	})),
	votes: [
		{
			...{ phaseId: 'v', phaseKind: 'vote', title: 'Hvad skal vi begynde med?' },
			...{ kind: 'ballot', dots: 3, voters: 21 },
			options: [
				{ id: 'o1', label: 'NJ-03 Tidlig opsporing' },
				{ id: 'o2', label: 'NJ-08 Overgang fra ung til voksen' }
			],
			result: {
				options: [
					{ optionId: 'o1', dots: 31, rank: 1, isTied: false, bySector: { s1: 14, s2: 10 } },
					{ optionId: 'o2', dots: 0, rank: null, isTied: false, bySector: { s1: 0, s2: 0 } }
				],
				sectors: [
					{ id: 's1', name: 'Skole og PPR' },
					{ id: 's2', name: 'Social- og misbrugsområdet' }
				]
			}
		} as WorkshopRecord['votes'][number]
	],
	ratings: [
		{
			...{ phaseId: 'r', phaseKind: 'rate', title: 'Gavn og indsats', kind: 'rating', raters: 20 },
			options: [
				{ id: 'o1', label: 'NJ-03 Tidlig opsporing' },
				{ id: 'o2', label: 'NJ-08 Overgang' }
			],
			result: {
				options: [{ optionId: 'o1', impact: 82, effort: 30, count: 20, isDisputed: false }],
				tooFew: ['o2']
			}
		} as unknown as WorkshopRecord['ratings'][number]
	],
	choices: {
		made: [
			{
				...{ recommendationId: 'r3', code: 'NJ-03', title: 'Tidlig opsporing af opioidbrug' },
				...{ state: 'adopted', reason: 'Vi har fagfolkene; det kræver kun en fælles aftale.' },
				...{ decidingBody: 'Lederne på Opstartsworkshop', decidedOn: '2026-04-17' }
			},
			{
				...{ recommendationId: 'r5', code: 'NJ-05', title: 'Brobygning til voksenområdet' },
				...{ state: 'declined', reason: 'Findes allerede på tværs af Djursland.' },
				...{ decidingBody: 'Lederne på Opstartsworkshop', decidedOn: '2026-04-17' }
			}
		],
		standing: [],
		notDiscussed: [
			{ id: 'r9', code: 'NJ-09', title: 'Pårørende og netværk' },
			{ id: 'r10', code: 'NJ-10', title: 'Workshop om metoder' }
		]
	},
	actions: Array.from({ length: 9 }, (_, at) => ({
		...{ id: `a${at}`, number: at + 1, tableNumber: 1, reason: 'Tiden rækker ikke' },
		title:
			at === 1
				? '=HYPERLINK("http://example.org";"Klik") er også en titel'
				: `Aftal fælles visitation mellem skole og ungeteam, trin ${at + 1}`,
		unit: at === 4 ? null : { id: 'u', name: 'Ungeklinikken Ærø & Djurs' },
		ownerName: at === 4 ? '' : 'Åse Østergård',
		dueOn: at === 4 ? null : '2026-06-01',
		answer: (['yes', 'otherDate', 'no', 'pending'] as const)[at % 4]!,
		isParked: at % 4 === 2,
		recommendations: ['NJ-03', 'NJ-08']
	})),
	parked: [
		{ id: 'p', text: 'Fælles it-adgang på tværs', place: 'workingGroup', remark: '' },
		{ id: 'q', text: 'Økonomi efter 2026', place: 'projectLeads', remark: 'Tages op i maj' }
	]
};

export const sampleMinutes: Minutes = {
	projectName: sampleCase.name,
	caseNumber: sampleCase.caseNumber,
	kleNumber: sampleCase.kleNumber,
	body: 'Arbejdsgruppen Opsporing',
	number: 3,
	title: 'Fælles visitation',
	startsAt: new Date('2026-05-06T07:00:00Z'),
	endsAt: new Date('2026-05-06T08:30:00Z'),
	place: 'Rådhuset, mødelokale Å',
	attendance: [
		{ sector: 'Skole og PPR', present: ['Åse Østergård', 'Bo Æbelø'], excused: [], absent: [] },
		{ sector: 'Sundhed', present: ['Łukasz Šarić'], excused: ['Øjvind Sø'], absent: ['Ida Bæk'] },
		{ sector: 'Politi', present: [], excused: [], absent: [] }
	],
	items: [
		{
			...{ number: 1, title: 'Godkendelse af dagsorden', presentation: '', decisions: [] },
			minutes: 'Godkendt uden bemærkninger.'
		},
		{
			...{ number: 2, title: 'Fælles visitation fra 1. august' },
			presentation:
				'Skole og ungeteam visiterer i dag hver for sig. Det giver dobbelt arbejde, og unge venter i gennemsnit tre uger på første samtale.',
			decisions: [
				{
					...{ number: 4, title: 'Ét visitationsmøde om ugen', state: 'decided' },
					background: 'Drøftet på opstartsworkshoppen.',
					proposal: 'Det indstilles, at der holdes ét fælles møde hver tirsdag kl. 9.',
					options: [
						{ title: 'Hver uge', consequence: 'To timer om ugen for fire medarbejdere' },
						{ title: 'Hver anden uge', consequence: 'Halvt så dyrt, men længere ventetid' }
					],
					outcome: 'Godkendt. Begynder 4. august.',
					reason: 'Ventetiden skal under 14 dage.',
					actions: [{ number: 12, title: 'Find lokale til visitationsmødet' }]
				},
				{
					...{ number: 5, title: 'Fælles skema', state: 'postponed', background: '', reason: '' },
					...{
						proposal: 'Det indstilles, at skemaet fra PPR bruges.',
						options: [],
						outcome: '',
						actions: []
					}
				}
			],
			minutes: 'Bo undersøger lokaler.\nÅse skriver til skolelederne.'
		}
	],
	actions: [
		{
			...{ number: 12, title: 'Find lokale til visitationsmødet' },
			...{ ownerName: 'PPR', dueOn: isoDay('2026-06-15') }
		},
		{ number: 13, title: 'Skriv til alle skoleledere', ownerName: null, dueOn: null }
	]
};

const lights = ['red', 'yellow', 'green', 'grey'] as const;
const reasons = { red: 'tooLate', yellow: 'late', green: 'onTime', grey: 'notStarted' } as const;

/** @param size How much there is of everything: 1 for a quiet quarter. */
export function sampleSteering(size: number): SteeringContent {
	const action = (workstream: number, at: number): SteeringAction => ({
		number: workstream * 100 + at,
		title: `Aftal fælles visitation mellem skole og ungeteam, trin ${at}`,
		status: 'inProgress',
		ownerName: at % 5 === 0 ? null : 'Ungeklinikken',
		...{ dueOn: '2026-06-01', firstDueOn: '2026-05-01', daysLate: at % 4 === 0 ? 22 : 0 },
		...{ slipCount: 1, statusAt: '2026-06-01T08:00:00.000Z', overrideReason: '' },
		light: lights[at % 4]!,
		lightReason: reasons[lights[at % 4]!]
	});
	const titles = ['Opsporing', 'Behandling', 'Forældre og netværk', 'Overgang til voksenlivet'];
	const sentence = 'Ungeklinikken har holdt 12 samtaler, og fem skoler er kommet med. ';
	const workstreams = [...titles, 'Tværgående'].map((title, at) => ({
		number: (at + 1) % 5,
		title,
		sinceLast: sentence.repeat(size),
		nextSteps: 'Aftale med PPR underskrives før sommerferien. '.repeat(size),
		wantedDecision: at === 0 ? 'Godkend fælles visitation fra 1. august. '.repeat(size) : '',
		actions: Array.from({ length: 4 * size }, (_, number) => action(at + 1, number))
	}));
	const all = workstreams.flatMap(({ actions }) => actions);
	return {
		version: 1,
		projectName: sampleCase.name,
		caseNumber: sampleCase.caseNumber,
		at: '2026-06-23T07:00:00.000Z',
		limits: { lateDays: 14, staleWeeks: 5 },
		overdue: all.filter(({ daysLate }) => daysLate > 0).map(({ number }) => number),
		ownerless: all.filter(({ ownerName }) => ownerName === null).map(({ number }) => number),
		waiting: all.slice(1, 1 + size).map(({ number }) => ({
			number,
			why: 'Afventer svar fra Region Midtjylland om journaladgang'
		})),
		stale: all.slice(2, 2 + size).map(({ number }) => number),
		untouched: Array.from({ length: 3 * size }, (_, at) => ({
			code: `NJ-${at}`,
			title: 'Inddrag pårørende og netværk tidligt i forløbet'
		})),
		workstreams,
		coverage: {
			total: 28,
			byState: { adopted: 9, adapted: 4, declined: 2, postponed: 1, notDiscussed: 12 },
			...{ withActions: 11, untouched: 6, elements: 40, elementsNotDiscussed: 22 }
		},
		grant: {
			...{ totalOre: 150_000_000, budgetOre: 140_000_000, spentOre: 42_075_050 },
			...{ committedOre: 30_000_000, leftOre: 77_924_950, spendBy: '2026-12-31' }
		},
		risks: Array.from({ length: 2 * size }, (_, at) => ({
			number: at + 1,
			title: 'Nøglepersoner rejser, før aftalen er skrevet ned',
			...{ likelihood: 3, impact: 5 - (at % 3), ownerName: 'Projektlederen' },
			mitigation: 'To personer kender hver opgave, og aftalen ligger på sagen.'
		})),
		decisionsMade: [],
		decisionsWanted: Array.from({ length: 2 * size }, (_, at) => ({
			number: at + 4,
			title: 'Fælles visitation på tværs af skole og ungeteam',
			background: 'Unge venter i dag tre uger på første samtale, fordi to steder visiterer.',
			proposal: 'Det indstilles, at der fra 1. august er ét visitationsmøde om ugen.',
			neededBy: '2026-06-30',
			options: [
				{ title: 'Ét møde om ugen', consequence: 'To timer om ugen for fire medarbejdere' },
				{ title: 'Hver anden uge', consequence: 'Halvt så dyrt, men længere ventetid' }
			]
		}))
	};
}
