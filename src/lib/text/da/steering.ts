const actions = (n: number) => (n === 1 ? '1 handling' : `${n} handlinger`);

/** The steering page. */
export const steering = {
	title: 'Styregruppe',
	updated: (at: string) => `Opgjort ${at}`,
	print: 'Udskriv',
	exceptions: 'Undtagelser',
	allWell: 'Ingen undtagelser: alt har en ansvarlig, og intet er forsinket eller venter.',
	overdue: 'Over fristen',
	ownerless: 'Uden ansvarlig',
	waiting: 'Venter',
	untouched: 'Anbefalinger og råd, ingen har taget op',
	untouchedHelp: 'Hverken stillingtagen, seddel eller handling.',
	elementsNotDiscussed: (n: number, all: number) =>
		`Derudover er ${n} af ${all} delelementer ikke drøftet. De tæller for sig.`,
	seeAll: 'Se alle',
	firstOf: (shown: number, all: number) => `De første ${shown} af ${all}.`,
	none: 'Ingen',
	daysLate: (days: number) => (days === 1 ? '1 dag over fristen' : `${days} dage over fristen`),
	waitingSince: (day: string) => `siden ${day}`,
	noRemark: 'ingen bemærkning',
	noOwner: 'Uden ansvarlig',
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
	coverage: {
		title: 'Dækning',
		lead: 'Hvor mange anbefalinger og råd der er taget stilling til. Det er ikke en facitliste.',
		recommendations: 'Anbefalinger og råd',
		withActions: 'Med mindst én handling',
		elements: 'Delelementer, der er taget stilling til',
		of: (n: number, all: number) => `${n} af ${all}`
	}
};
