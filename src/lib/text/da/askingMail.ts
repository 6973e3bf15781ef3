/** Mail that asks somebody without an account for an answer, and what is said of it where it is sent. */
export const askingMail = {
	answer: 'Svar her, også uden konto:',
	help: (until: string) => `Linket virker til ét svar, frem til ${until}.`,
	commitment: {
		subject: (title: string) => `Siger du ja? ${title}`,
		lead: (workshop: string, project: string) =>
			`Handlingen blev skrevet på ${workshop} i ${project}, og du står som den, der kan sige ja.`
	},
	contributor: {
		subject: (unit: string, title: string) => `Er ${unit} med? ${title}`,
		lead: (unit: string, project: string) =>
			`${unit} er skrevet på som medvirkende til en handling i ${project}. Vil I være med?`,
		owner: (name: string) => `Ansvarlig: ${name}`
	},
	email: 'Den ansvarliges e-mail',
	emailHint: 'Kan udelades. Så får du linket og sender det selv.',
	askAt: (address: string) => `Send et link til ${address}`,
	mailed: (address: string) => `Linket er på vej i en mail til ${address}.`,
	notMailed: (address: string) => `Der blev ikke sendt en mail til ${address}. Send selv linket.`
};
