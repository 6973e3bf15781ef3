const count = (n: number) => (n === 1 ? '1 handling' : `${n} handlinger`);

/** The three ways to look at a project's actions, what they can be narrowed down to and gathered by. */
export const actionLooks = {
	label: 'Vis handlinger som',
	name: { list: 'Liste', board: 'Statustavle', timeline: 'Tidslinje' },
	group: {
		label: 'Saml efter',
		none: 'Ikke samlet',
		name: {
			workstream: 'Delindsats',
			owner: 'Ansvarlig',
			status: 'Status',
			workingGroup: 'Arbejdsgruppe',
			dueWeek: 'Frist, uge for uge'
		},
		week: (week: number, year: number) => `Frist i uge ${week} ${year}`,
		count
	},
	filter: {
		workingGroup: 'Arbejdsgruppe',
		noGroup: 'Uden arbejdsgruppe',
		kind: 'Slags',
		kinds: { ordinary: 'Almindelig', trial: 'Prøvehandling', handover: 'Overlevering' },
		due: 'Frist',
		dues: { late: 'Over fristen', soon: 'Inden for 2 uger' },
		dueFrom: 'Frist fra og med',
		dueTo: 'Frist til og med',
		mine: 'Kun mine og min enheds'
	},
	board: {
		label: 'Handlinger efter status',
		lead: 'Træk et kort til en ny status, eller brug “Flyt til …”.',
		empty: 'Ingen',
		move: 'Flyt til …',
		moveItem: (number: number) => `Flyt til …, handling ${number}`,
		allowed: 'Kan flyttes hertil',
		refused: (from: string, to: string) => `En handling kan ikke gå direkte fra ${from} til ${to}.`,
		moved: (number: number, to: string) => `Handling ${number} er nu ${to}.`,
		dialog: (number: number) => `Flyt handling ${number}`,
		chooseStatus: 'Ny status',
		save: 'Flyt',
		cancel: 'Fortryd'
	},
	timeline: {
		label: 'Handlinger uge for uge',
		lead: 'En bjælke går fra den dag, handlingen blev aftalt, til fristen. Rul til siden for at se flere uger.',
		action: 'Handling',
		when: 'Forløb',
		week: (week: number) => `uge ${week}`,
		today: (day: string) => `I dag, ${day}`,
		span: (from: string, to: string) => `${from} til ${to}`,
		noDeadline: 'Uden frist',
		promised: (day: string) => `først lovet ${day}`,
		milestone: (title: string, day: string, isDone: boolean) =>
			`${isDone ? 'nået' : 'milepæl'}: ${title}, ${day}`,
		outside: 'uden for de viste uger',
		signs: 'Tegnene',
		signOf: {
			bar: 'fra aftalt til frist',
			late: 'over fristen',
			promised: 'den dag, der først blev lovet',
			milestone: 'milepæl',
			done: 'nået milepæl',
			today: 'i dag'
		}
	},
	keys: {
		title: 'Genveje på tastaturet',
		help: 'De virker, når markøren står på en handling eller i listen, og aldrig mens du skriver.',
		next: 'næste handling',
		previous: 'forrige handling',
		choose: 'vælg, eller fravælg, handlingen',
		range: 'klik: vælg alle fra den sidst valgte',
		open: 'åbn handlingen',
		move: 'flyt handlingen til en anden status',
		escape: 'slip det, du har valgt',
		names: { enter: 'Enter', shift: 'Skift', escape: 'Esc' },
		or: 'eller',
		letters: 'Enkelte bogstaver er genveje'
	}
};
