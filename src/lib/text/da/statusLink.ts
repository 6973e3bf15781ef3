import type { LinkReport } from '../../domain/linkReport';

const reports: Record<LinkReport, string> = {
	onTrack: 'På sporet',
	atRisk: 'I fare',
	waiting: 'Venter',
	done: 'Færdig'
};

/** The page behind the link in a reminder: one item, and how it goes. */
export const statusLink = {
	title: 'Hvordan går det?',
	lead: (project: string) => `Du er spurgt som ansvarlig i ${project}. Du behøver ikke logge ind.`,
	facts: {
		number: (number: number) => `Handling ${number}`,
		owner: (name: string) => `Ansvarlig: ${name}`,
		due: (day: string) => `Frist: ${day}`,
		noDue: 'Uden frist'
	},
	reports,
	onTrackHelp: 'Ét tryk, og du er færdig.',
	other: 'Noget andet',
	hints: {
		atRisk: 'Fristen holder måske ikke',
		waiting: 'Det ligger stille, og nogen venter',
		done: 'Det, der blev aftalt, er gjort'
	},
	remark: 'Skriv en linje om det',
	remarkHint: 'Skal skrives, når noget er i fare eller venter.',
	forOther: 'Jeg svarer for en anden',
	answeredBy: 'Dit navn',
	answeredByHint: (address: string) =>
		`Historikken viser dit navn og hvem du svarer for. En kopi sendes til ${address}.`,
	once: (until: string) => `Linket virker én gang, frem til ${until}.`,
	thanks: 'Tak. Din status er gemt.',
	thanksHelp: 'Du kan lukke siden. Har du mere at fortælle, så brug linket i den næste mail.',
	copySent: 'Der er sendt en kopi til den, du svarede for.',
	problem: 'Linket virker ikke længere'
};
