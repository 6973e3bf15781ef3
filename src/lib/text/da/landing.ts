/** The front page. */
export const landing = {
	title: 'Er du med i en workshop?',
	lead: 'Skriv koden fra skærmen. Du behøver ingen konto.',
	code: 'Workshopkode',
	codeHint: 'Seks tegn, fx K7M 3QP',
	go: 'Gå til workshoppen',
	signInTitle: 'Arbejder du i et projekt?',
	signInLead: 'Log ind for at se tavler, handlinger og det, styregruppen følger.',
	signIn: 'Log ind',
	goOn: 'Fortsæt, hvor du slap',
	doors: {
		title: 'Prøv det',
		lead: 'Personerne er opdigtede. Prøv dig frem.',
		facilitator: 'Facilitator',
		facilitatorLead: 'Åbn workshoppen, og gør sedler til handlinger.',
		participant: 'Deltager',
		participantLead: 'Gå ind med koden, vælg sektor, og skriv på tavlen.',
		steering: 'Styregruppe',
		steeringLead: 'Se, hvad der er aftalt, og hvad der er forsinket.',
		enter: (door: string) => `Gå ind som ${door.toLowerCase()}`
	}
};
