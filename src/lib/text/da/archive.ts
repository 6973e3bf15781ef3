/** The page that takes everything of a project out. */
export const archive = {
	title: 'Tag projektet ud',
	lead: 'Hele projektet som én fil i et åbent format, som andre programmer kan læse, og som Handlekraft kan læse ind igen.',
	withTitle: 'Det er med',
	with: [
		'Handlinger med historik, stillingtagen, kilder og markerede steder, workshopper med programmer, arbejdsgrupper, møder, beslutninger, bevilling og risici.',
		'Tavlerne med hele deres historie, og hver tavle som en fil, man kan læse.',
		'De personer, projektet nævner: navn, e-mail og sprog.'
	],
	withoutTitle: 'Det er ikke med',
	without: [
		'Enkelte stemmer og vurderinger, og hvem der skrev, hvor navne er skjult.',
		'Det, folk har skrevet alene eller to og to.',
		'Adgangskoder, sessioner, links, kalenderadresser og breve.',
		'Generalprøver.'
	],
	whole:
		'Skal alt flyttes til en anden installation, tager jeres drift det ud på serveren (archive-out). Så er også stemmerne og de private tavler med.',
	careTitle: 'Pas på filen',
	care: 'Den indeholder navne og e-mails. Gem den, hvor jeres personoplysninger må ligge, og slet den, når den har gjort sin tjeneste.',
	download: 'Hent arkivet'
};
