/** Calendar feeds, and the page that shows their addresses. */
export const calendar = {
	title: 'Min kalender',
	open: 'Få fristerne i din kalender',
	lead: 'Få frister og møder i Outlook eller din telefon. Kalenderen følger selv med, når noget flyttes.',
	mine: 'Din kalender',
	mineHelp: 'Fristerne for dine handlinger, og møder i de grupper, du er med i.',
	steering: 'Styregruppens kalender',
	steeringHelp: 'Styregruppens møder og fristerne for alle åbne handlinger.',
	make: 'Lav en adresse',
	address: 'Kalenderens adresse',
	addressHint: 'Kopiér den, og vælg “Abonnér på kalender” eller “Fra internettet” i din kalender.',
	secret: 'Den, der har adressen, kan læse kalenderen. Har andre fået fat i den, så lav en ny.',
	renew: 'Lav en ny adresse',
	renewHelp: 'Den gamle adresse holder op med at virke med det samme.',
	made: 'Adressen er klar.',
	askLead: 'Projektlederen har ikke lavet en adresse endnu.',
	/** What a calendar program shows. */
	nameMine: (project: string) => `Mine frister i ${project}`,
	nameSteering: (project: string) => `Styregruppen i ${project}`,
	deadline: (number: number, title: string) => `Frist: handling ${number}, ${title}`,
	steeringMeeting: (number: number) => `Styregruppemøde ${number}`,
	groupMeeting: (group: string, number: number) => `${group}, møde ${number}`
};
