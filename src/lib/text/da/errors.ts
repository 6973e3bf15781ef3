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
	tooManyTries: () => 'For mange forsøg. Vent et minut, og prøv igen.',
	lastProjectLead: () => 'Projektet skal have mindst én projektleder. Giv først en anden rollen.',
	notFound: () => 'Siden findes ikke. Den kan være flyttet eller slettet.',
	unknownRecommendation: () => 'Anbefalingen findes ikke i projektet. Vælg en fra listen.',
	unknownUnit: () => 'Enheden findes ikke i projektet. Vælg en fra listen.',
	unknownUser: () => 'Personen er ikke med i projektet. Vælg en fra listen.',
	unknownWorkstream: () => 'Vælg en delindsats fra listen.',
	unknownSector: () => 'Vælg den sektor, du kommer fra.',
	boardDeleted: () => 'Tavlen er slettet.',
	required: () => 'Feltet skal udfyldes.',
	tooLong: ({ max }) => (max ? `Højst ${max} tegn.` : 'Teksten er for lang.'),
	tooShort: ({ min }) => (min ? `Mindst ${min} tegn.` : 'Teksten er for kort.'),
	notADate: () => 'Skriv en dato, for eksempel 17.4.2026.',
	notATime: () => 'Skriv et klokkeslæt, for eksempel 8.30.',
	notAnEmail: () => 'Skriv en e-mailadresse, for eksempel navn@norddjurs.dk.',
	alreadyInUse: () => 'Det er allerede i brug. Vælg noget andet.',
	cprLike: () =>
		'Det ligner et CPR-nummer og bliver ikke gemt. Fjern tallet; resten af teksten står her stadig.',
	noteEmpty: () => 'Skriv noget på sedlen først.',
	wrongCode: () => 'Ingen workshop har den kode. Se koden på skærmen, og prøv igen.',
	workshopClosed: () => 'Workshoppen er ikke åben. Spørg facilitatoren.',
	programmeHasBegun: () =>
		'Programmet er i gang. Felter og borde, der er i brug, kan ikke tages væk; alt andet kan ændres.',
	notInThisPhase: () => 'Det er der ikke åbent for i denne fase.',
	tooManyDots: ({ max }) => (max ? `Du har højst ${max} prikker.` : 'Du har ikke flere prikker.'),
	stillOpen: ({ number }) =>
		number
			? `${number} handlinger mangler en ansvarlig eller en plads på parkeringen.`
			: 'Der er noget, der endnu mangler en plads.',
	ownerMissing: () => 'Vælg en ansvarlig: en enhed eller en person.',
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
	changedMeanwhile: () =>
		'En anden har ændret det imens. Se det nye, og gem igen; det, du har skrevet, står her stadig.',
	databaseAway: () => 'Databasen svarer ikke lige nu. Prøv igen om lidt; intet er gået tabt.',
	unexpected: () => 'Noget gik galt hos os. Prøv igen; det, du har skrevet, er der stadig.'
};
