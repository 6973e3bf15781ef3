import type { CommitmentAnswer } from '../../domain/workshop/commitmentAnswer';
import type { ParkingPlace } from '../../domain/workshop/parkingPlace';

const answers: Record<CommitmentAnswer, string> = {
	pending: 'Venter på svar',
	yes: 'Ja',
	otherDate: 'Ja, en anden dato',
	no: 'Nej'
};

const places: Record<ParkingPlace, string> = {
	action: 'Bliver en handling',
	workingGroup: 'Til arbejdsgruppen',
	nextMeeting: 'Til næste møde',
	projectLeads: 'Til projektlederne',
	dropped: 'Slippes'
};

/** Choosing, writing actions, answering for them, parking: what a workshop ends with. */
export const agreement = {
	choose: {
		/** Who decided, as it is kept with the choice. */
		body: (workshop: string) => `Lederne på ${workshop}`,
		left: (count: number) =>
			count === 0
				? 'Alle anbefalinger er drøftet.'
				: count === 1
					? '1 anbefaling er ikke drøftet'
					: `${count} anbefalinger er ikke drøftet`,
		/** Under a large number. */
		leftOf: (all: number) => `af ${all} er ikke drøftet`,
		state: 'Hvad vælger I?',
		states: { adopted: 'Tilvælg', adapted: 'Tilpas', declined: 'Fravælg', postponed: 'Udskyd' },
		reason: 'Begrundelse',
		reasonHint: 'Skal skrives, når I fravælger eller udskyder.',
		save: 'Gem valget',
		change: 'Ret valget',
		onlyLeaders: 'Lederne vælger nu. Du kan følge med her.',
		why: (reason: string) => `Fordi: ${reason}`
	},
	actions: {
		goTo: (table: number) => `Gå til bord ${table}`,
		yourTable: (table: number) => `Du sidder ved bord ${table}`,
		write: 'Skriv en handling',
		title: 'Hvad skal gøres?',
		titleHint: 'Begynd med et udsagnsord: Opret, afprøv, aftal …',
		unit: 'Hvem har ansvaret?',
		unitHint: 'En enhed eller et organ.',
		noUnit: 'Ingen endnu',
		person: 'Hvem kan sige ja?',
		personHint: 'Den person får handlingen at se på sin egen skærm.',
		noPerson: 'En, der ikke er her',
		me: 'Mig',
		personName: 'Navn, hvis personen ikke er her',
		dueOn: 'Hvornår er det på plads?',
		recommendation: 'Hvilken anbefaling?',
		noRecommendation: 'Ingen bestemt',
		workstream: 'Hvilken delindsats?',
		more: 'Mere: anbefaling og delindsats',
		save: 'Gem handlingen',
		edit: 'Ret',
		editWhat: (title: string) => `Ret: ${title}`,
		saveChanges: 'Gem ændringerne',
		withdraw: 'Træk tilbage',
		withdrawWhy: 'Hvorfor trækkes den tilbage?',
		ours: 'Bordets handlinger',
		noneYet: 'Bordet har ikke skrevet nogen endnu.',
		all: (count: number) => (count === 1 ? '1 handling' : `${count} handlinger`),
		/** Under a large number. */
		written: (count: number): string => (count === 1 ? 'handling skrevet' : 'handlinger skrevet'),
		number: (number: number) => `Handling ${number}`,
		owner: (unit: string, person: string) => (person ? `${unit}, ${person}` : unit),
		noOwner: 'Mangler ansvarlig',
		due: (day: string) => `Senest ${day}`,
		noDue: 'Ingen frist endnu',
		fromTable: (number: number) => `Bord ${number}`
	},
	commit: {
		mine: 'Dine handlinger',
		noneMine: 'Der står ikke dit navn på en handling. Følg med på skærmen.',
		ask: 'Siger du ja?',
		yes: 'Ja, det gør vi',
		yesBy: (day: string) => `Ja, senest ${day}`,
		otherDate: 'Ja, men en anden dato',
		otherDateLabel: 'Hvilken dato?',
		sayOtherDate: 'Sig ja til den dato',
		no: 'Nej',
		noReason: 'Hvorfor ikke?',
		sayNo: 'Sig nej',
		reasonHint: 'Rummet ser svaret, ikke begrundelsen.',
		answered: (answer: string) => `Dit svar: ${answer}`,
		changeMind: 'Svar noget andet',
		answers,
		agreed: (count: number, all: number) => `${count} af ${all} har fået et ja`,
		/** What keeps the round from ending. */
		open: (count: number) =>
			count === 1
				? '1 handling mangler en ansvarlig eller en plads på parkeringen'
				: `${count} handlinger mangler en ansvarlig eller en plads på parkeringen`,
		allPlaced: 'Alle handlinger har en ansvarlig eller en plads.',
		parked: 'På parkeringen',
		park: 'Parkér',
		parkWhat: (title: string) => `Parkér: ${title}`,
		giveOwner: 'Giv en ny ansvarlig',
		onBehalf: 'Skriv svaret for den ansvarlige',
		onBehalfHelp: 'I historikken står både dig og den, du skriver for.',
		link: 'Lav et link til svar',
		linkHelp:
			'Send linket til den ansvarlige. Det virker i 14 dage og til ét svar. Et nyt link sætter det gamle ud af kraft.',
		linkReady: 'Linket. Det vises kun denne gang.',
		copy: 'Kopiér',
		copied: 'Kopieret'
	},
	link: {
		title: 'Siger du ja til denne handling?',
		from: (workshop: string) => `Den blev skrevet på ${workshop}, og du står som ansvarlig.`,
		thanks: 'Tak. Dit svar er gemt.',
		thanksNo: 'Du har sagt nej. Projektlederen finder en anden eller parkerer handlingen.',
		noReason: 'Projektlederen ser din begrundelse.'
	},
	parking: {
		title: 'Parkering',
		add: 'Parkér noget',
		addLabel: 'Hvad skal ikke glemmes?',
		addButton: 'Parkér',
		none: 'Der er ikke parkeret noget.',
		place: 'Hvor skal det hen?',
		places,
		placed: (place: string) => `Plads: ${place}`,
		noPlace: 'Mangler en plads',
		remark: 'Bemærkning',
		remarkHint: 'Skal skrives, når noget slippes.',
		save: 'Gem pladsen',
		left: (count: number) =>
			count === 0
				? 'Alt har fået en plads.'
				: count === 1
					? '1 mangler en plads'
					: `${count} mangler en plads`,
		placedOf: (placed: number, all: number) => `${placed} af ${all} har fået en plads`
	}
};
