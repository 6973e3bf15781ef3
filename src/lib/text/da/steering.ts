const actions = (n: number) => (n === 1 ? '1 handling' : `${n} handlinger`);

/** The steering page. */
export const steering = {
	title: 'Styregruppe',
	updated: (at: string) => `Opgjort ${at}`,
	print: 'Udskriv',
	printHelp: 'Siden er lavet til A4.',
	exceptions: 'Undtagelser',
	allWell: 'Ingen undtagelser: alt har en ansvarlig, og intet er forsinket eller venter.',
	overdue: 'Over fristen',
	ownerless: 'Uden ansvarlig',
	waiting: 'Venter',
	untouched: 'Anbefalinger, ingen har taget op',
	untouchedHelp: 'Hverken stillingtagen, seddel eller handling.',
	elementsNotDiscussed: (n: number, all: number) =>
		`Derudover er ${n} af ${all} delelementer ikke drøftet. De tæller for sig.`,
	seeAll: (n: number) => `Se alle ${n}`,
	none: 'Ingen',
	daysLate: (days: number) => (days === 1 ? '1 dag over fristen' : `${days} dage over fristen`),
	dueWas: (day: string) => `frist ${day}`,
	waitingSince: (day: string) => `siden ${day}`,
	noRemark: 'ingen bemærkning',
	noOwner: 'Uden ansvarlig',
	noDue: 'Uden frist',
	workstreams: 'Handlinger efter delindsats',
	noActions: 'Ingen handlinger endnu.',
	workstream: (number: number, title: string) => (number === 0 ? title : `${number}. ${title}`),
	count: actions,
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
	limits: (lateDays: number, staleWeeks: number) =>
		`Trafiklys efter regel: gul er forsinket op til ${lateDays} dage; rød er forsinket mere, uden ansvarlig eller uden melding i ${staleWeeks} uger; grå er ikke begyndt eller opgivet.`,
	stale: (weeks: number) => `Ingen melding i ${weeks} uger`,
	reason: {
		ownerless: 'uden ansvarlig',
		tooLate: 'for sent',
		stale: 'ingen melding',
		late: 'forsinket',
		atRisk: 'i fare',
		notStarted: 'ikke begyndt',
		onTime: 'til tiden',
		finished: 'færdig',
		dropped: 'opgivet',
		overridden: 'sat af en person'
	},
	coverage: {
		title: 'Dækning',
		lead: 'Hvor mange anbefalinger og råd der er taget stilling til. Det er ikke en facitliste.',
		recommendations: 'Anbefalinger, råd og delindsatser',
		withActions: 'Med mindst én handling',
		elements: 'Delelementer, der er taget stilling til',
		of: (n: number, all: number) => `${n} af ${all}`
	}
};
