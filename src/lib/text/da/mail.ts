const days = (n: number) => (n === 1 ? '1 dag' : `${n} dage`);

/** What goes out by mail. Plain text: every piece here is a line or a paragraph of its own. */
export const mail = {
	greeting: (name: string) => (name ? `Hej ${name}` : 'Hej'),
	item: (number: number, title: string) => `Handling ${number}: ${title}`,
	due: (day: string) => `Frist: ${day}`,
	noDue: 'Uden frist',
	status: (status: string) => `Status: ${status}`,
	atRisk: (status: string) => `${status}, men i fare for ikke at nå fristen`,
	see: 'Se handlingen:',
	footer: (project: string) =>
		`Mailen er sendt automatisk fra Handlekraft for ${project}. Skriv aldrig noget, der kan pege på en borger.`,
	dueSoon: {
		subject: (title: string, left: number) =>
			left === 0 ? `Frist i dag: ${title}` : `Frist om ${days(left)}: ${title}`,
		lead: (project: string, left: number) =>
			left === 0
				? `Du står som ansvarlig for en handling i ${project}, og fristen er i dag.`
				: `Du står som ansvarlig for en handling i ${project}, og der er ${days(left)} til fristen.`
	},
	overdue: {
		subject: (title: string) => `Fristen er overskredet: ${title}`,
		lead: (project: string, late: number) =>
			`Du står som ansvarlig for en handling i ${project}, og den er ${days(late)} over fristen.`
	},
	stale: {
		subject: (title: string) => `Hvordan går det med “${title}”?`,
		lead: (project: string, weeks: number) =>
			`Du står som ansvarlig for en handling i ${project}, og der er ikke skrevet status i ${weeks} uger.`
	},
	report: {
		ask: 'Hvordan går det? Svar her, også uden konto:',
		help: (until: string) =>
			`Du vælger på siden: på sporet, i fare, venter eller færdig. Linket virker én gang, frem til ${until}.`
	},
	digest: {
		subject: (count: number, project: string) =>
			count === 1 ? `Din åbne handling i ${project}` : `Dine ${count} åbne handlinger i ${project}`,
		lead: (count: number, project: string) =>
			count === 1
				? `Ugens overblik. Du står som ansvarlig for denne handling i ${project}:`
				: `Ugens overblik. Du står som ansvarlig for disse handlinger i ${project}:`,
		facts: (due: string, status: string) => `${due}. ${status}.`,
		late: (due: string, late: number) => `${due}, ${days(late)} over fristen`,
		report: (link: string) => `Skriv status: ${link}`,
		see: (link: string) => `Se handlingen: ${link}`,
		linksHelp: (until: string) => `Hvert link virker én gang, frem til ${until}.`
	},
	copy: {
		subject: (by: string, number: number) =>
			`${by} har skrevet status for dig på handling ${number}`,
		lead: (by: string, project: string) =>
			`${by} har skrevet status på dine vegne i ${project}. Her er en kopi:`,
		remark: (remark: string) => `Bemærkning: ${remark}`,
		wrong: 'Er det ikke rigtigt, så skriv til projektlederen. Intet i historikken forsvinder.'
	}
};
