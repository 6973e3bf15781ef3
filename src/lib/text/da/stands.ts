const recommendations = (n: number) => (n === 1 ? '1 anbefaling' : `${n} anbefalinger`);
const elements = (n: number) => (n === 1 ? '1 delelement' : `${n} delelementer`);
const choices = (n: number) => (n === 1 ? '1 valg' : `${n} valg`);

/** Taking stands: at a meeting, what is left, the gaps of day one, and practice today. */
export const stands = {
	print: 'Udskriv',
	printed: (day: string) => `Udskrevet ${day}`,
	caseNumber: 'Sagsnummer',
	caseNumberHint: 'Hvis beslutningen ligger i en sag.',
	caseIs: (number: string) => `Sag ${number}`,
	meeting: {
		title: 'Tag stilling på et møde',
		lead: 'Skriv én gang, hvem der besluttede og hvornår. Vælg så for de anbefalinger og delelementer, I nåede. Kun dem gemmes.',
		decision: 'Mødet',
		rows: 'Anbefalinger',
		rowState: 'Valg',
		rowReason: 'Begrundelse',
		reasonRule: 'En begrundelse skal skrives, når I fravælger, udskyder eller genåbner.',
		unset: 'Ikke nu',
		of: (what: string) => `for ${what}`,
		elements: (n: number, open: number) =>
			open === 0 ? `${elements(n)}, alle besvaret` : `${elements(n)}, ${open} ikke drøftet`,
		elementsOf: (what: string) => `Delelementer af ${what}`,
		also: 'Har du valgt noget uden for filteret, bliver det stående og gemmes med.',
		chosen: (n: number) => (n === 0 ? 'Intet valgt endnu' : `${choices(n)} klar til at gemme`),
		save: 'Gem valgene',
		saved: (n: number) => (n === 1 ? 'Dit valg er gemt.' : `${n} valg er gemt.`),
		nothingSaved: 'Intet er gemt endnu. Ret det, der står ved linjerne, og gem igen.',
		present: (state: string, body: string, day: string) => `Nu: ${state} (${body}, ${day})`,
		meanwhile: (who: string, state: string, body: string) =>
			`${who} har taget stilling imens: ${state} (${body}). Gem igen, hvis jeres skal gælde i stedet. Den anden bliver i historikken.`,
		nothing: 'Ingen anbefalinger passer til filtrene.'
	},
	undiscussed: {
		title: 'Ikke drøftet',
		lead: 'Anbefalinger og råd, og delelementer af dem, som projektet ikke har taget stilling til.',
		count: (some: number, parts: number) => `${recommendations(some)} og ${elements(parts)}`,
		answered: 'Selve anbefalingen er besvaret:',
		begin: 'Tag stilling til dem',
		beginWith: (source: string) => `Tag stilling til dem fra ${source}`,
		none: 'Alt er drøftet',
		noneHelp: 'Hver anbefaling og hvert delelement har fået et svar.'
	},
	gaps: {
		title: 'Huller fra dag ét',
		lead: 'Anbefalinger og råd, som projektets delindsatser ikke havde noget om fra begyndelsen, og hvad der er gjort ved dem siden.',
		meaning: 'Hvad er et modsvar?',
		meaningText:
			'En anbefaling har et modsvar, når kildernes krydsreferencer kobler den selv til en delindsats som samme, delvis, konkretiserer eller støtter. En spænding eller en modsigelse er ikke et modsvar, og en kobling gennem en helhed eller en del er det heller ikke: begge vises som det, de er. Et modsvar siger, at emnet er med i planen, ikke at det er gjort.',
		count: (gaps: number, covered: number) =>
			`${recommendations(gaps)} uden modsvar, ${recommendations(covered)} med.`,
		untouched: (n: number) =>
			n === 0
				? 'Alle uden modsvar er taget op siden.'
				: `${recommendations(n)} uden modsvar har hverken fået en stillingtagen eller en handling siden.`,
		without: 'Uden modsvar i delindsatserne',
		with: 'Med modsvar',
		recommendation: 'Anbefaling',
		inPlan: 'I projektets plan',
		since: 'Siden da',
		nothingInPlan: 'Intet i planen',
		nothingSince: 'Intet endnu',
		outside: 'uden for delindsatserne',
		workstream: (number: number) => (number === 0 ? 'Tværgående' : `Delindsats ${number}`),
		through: (code: string, title: string) => `kun gennem ${code} ${title}`,
		noGaps: 'Hver anbefaling har et modsvar.'
	},
	practice: {
		title: 'Praksis i dag',
		column: 'Praksis i dag',
		answers: { yes: 'Ja', partly: 'Delvist', no: 'Nej', dontKnow: 'Ved ikke' },
		unanswered: 'Ikke besvaret',
		ask: 'Sig, hvordan I gør i dag',
		change: 'Skift svar om praksis i dag',
		question: 'Gør I sådan i dag?',
		remark: 'Bemærkning',
		remarkHint: 'For eksempel hvor det gælder.',
		save: 'Gem svaret',
		by: (name: string, at: string) => `${name} ${at}`,
		history: (n: number) => `Tidligere svar: ${n}`,
		meanwhile: (who: string, answer: string) =>
			`${who} har svaret imens: ${answer}. Gem igen, hvis dit skal gælde i stedet.`,
		counts: 'Praksis i dag for de viste'
	}
};
