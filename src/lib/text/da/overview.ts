import type { ProjectDateState } from '../../domain/projectDate';

/** What has happened says so by its day. */
const dateState: Record<Exclude<ProjectDateState, 'past'>, string> = {
	ahead: 'Kommer',
	expected: 'Forventet',
	lifted: 'Ophævet'
};

/** The project's own front page. */
export const overview = {
	workshop: {
		title: 'Næste workshop',
		open: 'Åben nu',
		rehearsal: 'Øvelse',
		code: 'Kode',
		none: 'Der er ingen åben eller kommende workshop.',
		plan: 'Planlæg en workshop',
		noDay: 'Dato ikke sat'
	},
	boards: {
		title: 'Tavler',
		none: 'Ingen tavler endnu.',
		all: 'Alle tavler',
		open: 'Åbn tavlerne'
	},
	mine: {
		title: 'Mine handlinger',
		none: 'Du har ingen åbne handlinger.',
		all: 'Alle handlinger',
		due: (day: string) => `Frist ${day}`,
		noDue: 'Uden frist'
	},
	untouched: {
		title: 'Ikke taget op endnu',
		count: (n: number, all: number) => `${n} af ${all} anbefalinger og råd`,
		elements: (n: number, all: number) => `${n} af ${all} delelementer er ikke drøftet`,
		all: 'Se listen',
		done: 'Alle anbefalinger og råd er taget op.'
	},
	workstreams: {
		title: 'Delindsatser',
		name: (number: number, title: string) => (number === 0 ? title : `${number}. ${title}`),
		open: (n: number) => (n === 1 ? '1 åben handling' : `${n} åbne handlinger`),
		finished: (n: number) => (n === 1 ? '1 færdig' : `${n} færdige`),
		red: (n: number) => (n === 1 ? '1 rød' : `${n} røde`)
	},
	frame: {
		title: 'Projektets ramme',
		owner: 'Ejer',
		grant: 'Tilskud',
		grantFrom: (amount: string, grantor: string) => `${amount} fra ${grantor}`,
		bodies: 'Styring',
		endsOn: 'Slut',
		noEnd: 'Ingen kilde nævner en slutdato',
		targetGroup: 'Målgruppe',
		targetNow: 'Gælder nu',
		targetBefore: (until: string) => `Gjaldt til ${until}`,
		targetSince: (day: string) => `siden ${day}`,
		eighteen: {
			undecided: 'Om 18-årige er med, er ikke afgjort.',
			in: '18-årige er med.',
			out: '18-årige er ikke med.'
		},
		dates: 'Datoer',
		dateState,
		liftedOn: (day: string) => `Ophævet ${day}`,
		source: (code: string) => `Kilde: ${code}`
	}
};
