/** Sending a meeting's minutes to those who were called to it, and what the mail says. */
export const sendMinutes = {
	title: 'Send referatet',
	help: (count: number) =>
		count === 1
			? '1 af dem, der var indkaldt, får det som mail, også ved afbud.'
			: `${count} af dem, der var indkaldt, får det som mail, også ved afbud.`,
	how: 'Den, der har en konto i projektet, får et link hertil. Andre får referatet i mailen.',
	nobody: 'Ingen af dem, der var indkaldt, har en e-mail her. Hent referatet som fil, og send det.',
	without: (names: string) => `Uden e-mail, eller ikke med længere: ${names}`,
	submit: 'Send referatet',
	sent: (count: number) =>
		count === 1
			? 'Referatet er på vej til 1 person.'
			: `Referatet er på vej til ${count} personer.`,
	waits: 'Der er ikke sat en mailserver op. Mailen ligger i udbakken og bliver ikke sendt.',
	already: 'Alle har allerede fået dette referat. Ret det, før du sender igen.',
	subject: (body: string, number: number, day: string) =>
		`Referat: ${body}, møde ${number}, ${day}`,
	lead: (body: string, number: number, project: string) =>
		`Her er referatet af ${body}, møde ${number}, i ${project}. Du var til stede eller indkaldt.`,
	read: 'Læs det her:',
	when: (when: string) => `Tid: ${when}`,
	place: (place: string) => `Sted: ${place}`,
	present: (names: string) => `Til stede: ${names}`,
	excused: (names: string) => `Afbud: ${names}`,
	absent: (names: string) => `Fraværende: ${names}`,
	labelled: (label: string, words: string) => `${label}: ${words}`,
	action: (number: number, title: string, owner: string, due: string) =>
		`${number}. ${title}. ${owner}, ${due}`
};
