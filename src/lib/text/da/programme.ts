import type { OpeningWords } from '../../domain/workshop/openingProgramme';

const opening: OpeningWords = {
	phases: {
		door: {
			title: 'Velkommen',
			instruction: 'Scan koden, vælg din sektor, og sæt dig ved dit bord.',
			script:
				'Hjælp folk ved døren med koden.\nSe på skærmen, om en sektor mangler.\nSig, at ingen behøver oprette sig.'
		},
		checkIn: {
			title: 'Et ord',
			instruction: 'Hvilket ord tager du med ind i dag? Skriv ét.',
			script: 'Læs to eller tre ord op fra skærmen.\nKommentér dem ikke.'
		},
		picture: {
			title: 'Det fælles billede',
			instruction: 'Projektet, de fire delindsatser, målgruppen og kilderne.',
			script:
				'Fortæl kort: hvorfor er vi her, hvem handler det om, hvad er allerede besluttet.\nMålgruppen er 0-18 år.\nMind om: ingen oplysninger om borgere, heller ikke uden navn.'
		},
		alone: {
			title: 'Alene og i stilhed',
			instruction: 'Hvad skal der til hos jer? Skriv en seddel ad gangen til jeres anbefalinger.',
			script:
				'Sig: Ingen ser, hvad du skriver, før vi viser det.\nVær stille, også du selv.\nHold øje med borde uden sedler.'
		},
		pairs: {
			title: 'To og to',
			instruction: 'Vis hinanden jeres sedler. Byg videre, og skriv de nye.',
			script: 'Sig, hvem der er par: det står på skærmen hos hver.\nSkift efter tre minutter.'
		},
		tables: {
			title: 'Ved bordet',
			instruction: 'Alle parrenes sedler ligger nu på jeres tavle. Hvad er vigtigst hos jer?',
			script:
				'Bordværten sørger for, at alle kommer til orde.\nIngen sedler smides væk; de lægges sammen, hvis de siger det samme.'
		},
		themes: {
			title: 'Temaer',
			instruction: 'Saml sedlerne i temaer. Giv hvert tema et navn på et par ord.',
			script:
				'Tre til seks temaer pr. bord er nok.\nHjælp et bord, der går i stå, med at navngive det første.'
		},
		firstBreak: {
			title: 'Pause',
			instruction:
				'Kaffe. På skærmen kan I se, hvilke anbefalinger der har fået flest og færrest sedler.',
			script:
				'Se på dækningen: hvad har ingen skrevet om?\nVælg, om de tynde anbefalinger skal deles ud.'
		},
		aloneAgain: {
			title: 'De tynde anbefalinger',
			instruction: 'Jeres bord har fået anbefalinger, som få har skrevet om. Skriv alene igen.',
			script: 'Sig, hvorfor netop disse: de mangler, de er ikke mindre vigtige.'
		},
		tablesAgain: {
			title: 'Ved bordet igen',
			instruction: 'Tal om de nye sedler, og læg dem i temaer.',
			script: 'Spørg hvert bord: er der noget, I med vilje lader ligge?'
		},
		gallery: {
			title: 'Galleri',
			instruction: 'Læs de andre bordes tavler. Vis, hvor du er enig.',
			script: 'Lad folk rejse sig, hvis de vil.\nIngen diskussion endnu.'
		},
		vote: {
			title: 'Prikker',
			instruction: 'Fordel dine prikker. Ingen kan se, hvad du stemmer.',
			script: 'Resultatet vises først, når du lukker.\nVent, til tælleren står stille.'
		},
		rate: {
			title: 'Effekt og indsats',
			instruction: 'Hvor meget gavner det, og hvor meget kræver det? To skydere for hvert tema.',
			script: 'Vis bagefter, hvor I er uenige; det er dér, samtalen er.'
		},
		choose: {
			title: 'Pause, mens lederne vælger',
			instruction: 'Pause. Lederne markerer imens, hvad der tilvælges, tilpasses eller fravælges.',
			script:
				'Saml lederne.\nSig højt, hvor mange der ikke er drøftet.\nFravalg skal have en begrundelse.'
		},
		actions: {
			title: 'Handlinger',
			instruction:
				'Gå til det bord, der står på din skærm. Skriv: hvad, hvem, hvornår, hvilken anbefaling.',
			script: 'Bordene er blandet på tværs.\nEn handling uden ansvarlig er et ønske.'
		},
		commit: {
			title: 'Tilsagn',
			instruction:
				'Står dit navn på en handling? Svar ja, en anden dato eller nej på din egen skærm.',
			script: 'Læs hver handling op, når den bliver grøn.\nEt nej er også et svar.'
		},
		parking: {
			title: 'Parkering og næste skridt',
			instruction: 'Alt, hvad vi har parkeret, får en plads.',
			script: 'Sig, hvornår de hører fra jer, og hvem der skriver.'
		},
		checkOut: {
			title: 'Et ord på vejen',
			instruction: 'Hvilket ord går du herfra med?',
			script: 'Tak for i dag.'
		}
	},
	pages: {
		frame: 'Projektet',
		workstreams: 'De fire delindsatser',
		targetGroup: 'Målgruppen',
		sources: 'Kilderne'
	}
};

export const programme = {
	opening,
	openingTitle: 'Opstartsworkshop, 240 minutter',
	/** Names of the boards and of the section for everything else, as they are made. */
	rooms: { plenum: 'Alle borde', table: 'Bord', other: 'Andet' },
	kinds: {
		welcome: 'Et ord',
		present: 'Vis noget for alle',
		silent: 'Alene, i stilhed',
		pairs: 'To og to',
		tables: 'Ved bordet',
		cluster: 'Temaer',
		map: 'Knyt til anbefalinger',
		gallery: 'Galleri',
		vote: 'Afstemning',
		rate: 'Effekt og indsats',
		choose: 'Stillingtagen',
		actions: 'Handlinger',
		commit: 'Tilsagn',
		parking: 'Parkering',
		checkout: 'Et ord på vejen',
		break: 'Pause'
	}
};
