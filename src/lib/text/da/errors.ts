import type { RefusalCode, RefusalParams } from '../../domain/refusal';

/** What happened, what is safe, what to do: one sentence or two for every refusal. */
export const errors: Record<RefusalCode, (params: RefusalParams) => string> = {
	notSignedIn: () => 'Log ind først.',
	notAllowed: () => 'Det har du ikke adgang til. Spørg en projektleder, hvis du mener, du skal.',
	sessionExpired: () => 'Du er blevet logget ud. Log ind igen; det, du har skrevet, er der stadig.',
	wrongPassword: () => 'E-mail eller adgangskode passer ikke. Prøv igen.',
	passwordTooShort: ({ min }) => `Adgangskoden skal have mindst ${min ?? 12} tegn.`,
	linkUsed: () => 'Linket er allerede brugt. Bed om et nyt.',
	linkExpired: () => 'Linket er udløbet. Bed om et nyt.',
	linkSpoilt: () =>
		'Linket er ikke helt. Kopiér hele adressen fra mailen, eller åbn den nyeste mail om handlingen.',
	statusLinkUsed: () =>
		'Linket er allerede brugt, og svaret er gemt. Har du mere at fortælle, så brug linket i den næste mail, eller skriv til projektlederen.',
	statusLinkExpired: () =>
		'Linket er udløbet. Brug linket i den nyeste mail om handlingen, eller skriv til projektlederen.',
	nothingToReport: () =>
		'Handlingen er afsluttet eller ikke længere aftalt, så der er ikke brug for en status. Er det en fejl, så skriv til projektlederen.',
	noLongerOwner: () =>
		'En anden er ansvarlig for handlingen nu, så linket virker ikke længere. Er det en fejl, så skriv til projektlederen.',
	tooManyTries: () => 'For mange forsøg. Vent et minut, og prøv igen.',
	lastProjectLead: () => 'Projektet skal have mindst én projektleder. Giv først en anden rollen.',
	notFound: () => 'Siden findes ikke. Den kan være flyttet eller slettet.',
	unknownRecommendation: () => 'Anbefalingen findes ikke i projektet. Vælg en fra listen.',
	unknownUnit: () => 'Enheden findes ikke i projektet. Vælg en fra listen.',
	unknownUser: () => 'Personen er ikke med i projektet. Vælg en fra listen.',
	unknownWorkstream: () => 'Vælg en delindsats fra listen.',
	unknownGroup: () => 'Arbejdsgruppen findes ikke i projektet. Vælg en fra listen.',
	unknownSector: () => 'Vælg den sektor, du kommer fra.',
	boardDeleted: () => 'Tavlen er slettet.',
	noSuchLine: () =>
		'Skriv et linjenummer, der findes i teksten; den sidste linje må ikke stå før den første.',
	wrongPassage: () => 'Stedet i kilden passer ikke med teksten. Gå tilbage, og vælg det igen.',
	required: () => 'Feltet skal udfyldes.',
	tooLong: ({ max }) => (max ? `Højst ${max} tegn.` : 'Teksten er for lang.'),
	tooShort: ({ min }) => (min ? `Mindst ${min} tegn.` : 'Teksten er for kort.'),
	notADate: () => 'Skriv en dato, for eksempel 17.4.2026.',
	notATime: () => 'Skriv et klokkeslæt, for eksempel 8.30.',
	notAnEmail: () => 'Skriv en e-mailadresse, for eksempel navn@norddjurs.dk.',
	notAnAmount: () => 'Skriv et beløb i kroner, for eksempel 12.500,50.',
	alreadyInUse: () => 'Det er allerede i brug. Vælg noget andet.',
	cprLike: () =>
		'Det ligner et CPR-nummer og bliver ikke gemt. Fjern tallet; resten af teksten står her stadig.',
	noteEmpty: () => 'Skriv noget på sedlen først.',
	tooManyViews: ({ max }) => `Der kan højst være ${max ?? ''} gemte visninger. Slet en først.`,
	nothingChosen: () => 'Vælg en stilling ved mindst én linje.',
	wrongCode: () => 'Ingen workshop har den kode. Se koden på skærmen, og prøv igen.',
	workshopClosed: () => 'Workshoppen er ikke åben. Spørg facilitatoren.',
	workshopEnded: () => 'Workshoppen er slut. Start en fase i programmet, hvis I skal videre.',
	programmeHasBegun: () =>
		'Programmet er i gang. Felter og borde, der er i brug, kan ikke tages væk; alt andet kan ændres.',
	notInThisPhase: () => 'Det er der ikke åbent for i denne fase.',
	tooManyDots: ({ max }) => (max ? `Du har højst ${max} prikker.` : 'Du har ikke flere prikker.'),
	alreadySaid: () =>
		'Dit ord er sagt. Det kan ikke ændres, for der gemmes ikke, hvem der skrev det.',
	stillOpen: ({ number }) =>
		number
			? `${number} handlinger mangler en ansvarlig eller en plads på parkeringen.`
			: 'Der er noget, der endnu mangler en plads.',
	stillParked: ({ number }) =>
		number === 1
			? '1 ting på parkeringen mangler en plads.'
			: `${number ?? 'Nogle'} ting på parkeringen mangler en plads.`,
	tooLateToAnswer: () => 'Det er for sent at svare her. Skriv til projektlederen.',
	ownerMissing: () => 'Vælg en ansvarlig: en enhed eller en person.',
	noDayToReckonFrom: () => 'Der er ingen dag at regne fristen fra. Skriv en dato.',
	deadlineMissing: () => 'Sæt en frist.',
	remarkRequired: () => 'Skriv en bemærkning om hvorfor.',
	reasonRequired: () => 'Skriv en begrundelse.',
	followUpRequired: () => 'Sæt en dato for opfølgning.',
	operationsOwnerRequired: () => 'Vælg, hvem der har ansvaret i driften.',
	transitionNotAllowed: () => 'Handlingen kan ikke gå direkte til den status.',
	alreadyCommitted: ({ number }) =>
		number
			? `Sedlen er allerede blevet til handling ${number}.`
			: 'Sedlen er allerede blevet til en handling.',
	alreadyFrozen: () => 'Mødets opgørelse er allerede frosset. Den kan ikke ændres.',
	notAsMeetingStands: () =>
		'Det kan ikke lade sig gøre, som mødet står nu. Genindlæs siden, og se, hvor langt det er.',
	groupClosed: () => 'Arbejdsgruppen er afsluttet. Åbn den igen først.',
	hasDecision: () => 'Punktet har en beslutning. Træk den tilbage, før punktet fjernes.',
	twoOptionsNeeded: () => 'Skriv mindst to muligheder at vælge imellem.',
	decisionClosed: () => 'Beslutningen er truffet og kan ikke ændres. Lav en ny, der afløser den.',
	notADeadline: () => 'Skriv en uge, fx “uge 23 2026”, eller en regel, fx “workshop + 6 uger”.',
	badAges: () => 'Skriv alderen som hele tal fra 0 til 120, den laveste først.',
	endsBeforeStart: () => 'Slutdatoen ligger før startdatoen.',
	learningMissing: () => 'Skriv, hvad I har lært, før I beslutter.',
	sameUnit: () => 'Vælg to forskellige enheder.',
	ownerContributes: () =>
		'Den ansvarlige enhed kan ikke også være medvirkende. Fjern den som medvirkende, eller vælg en anden ansvarlig.',
	tooManyMilestones: ({ max }) => `En handling har højst ${max ?? 5} milepæle. Fjern en først.`,
	outOfBounds: ({ min, max }) => `Skriv et helt tal fra ${min ?? 0} til ${max ?? 100}.`,
	sourceInUse: () =>
		'Kilden har versioner eller anbefalinger og kan ikke fjernes. Fjern dem først.',
	versionInUse: () =>
		'Versionen kan ikke fjernes: nogen har markeret steder i den eller bekræftet, hvor noget står.',
	changedMeanwhile: () =>
		'En anden har ændret det imens. Se det nye, og gem igen; det, du har skrevet, står her stadig.',
	databaseAway: () => 'Databasen svarer ikke lige nu. Prøv igen om lidt; intet er gået tabt.',
	unexpected: () => 'Noget gik galt hos os. Prøv igen; det, du har skrevet, er der stadig.'
};
