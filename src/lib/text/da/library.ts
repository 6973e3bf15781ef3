import type { ImportFault } from '../../domain/source/importFault';
import type { ImportState } from '../../domain/source/importState';
import type { SourceFormat } from '../../domain/source/sourceFormat';
import type { Validity } from '../../domain/source/validity';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Why a file was not taken in. `max` is in megabytes; `line` where the fault is in one. */
const fault: Record<ImportFault, (max: number, line: number | null) => string> = {
	empty: () => 'Filen er tom. Intet er gemt. Se efter, om det er den rigtige fil, og prøv igen.',
	tooLarge: (max) =>
		`Filen fylder mere end ${max} MB. Intet er gemt. Gem den uden billeder, eller gem kun teksten, og prøv igen.`,
	tooLong: () =>
		'Filen fylder for meget, når den pakkes ud. Intet er gemt. Del dokumentet op, eller gem det som ren tekst.',
	tooSlow: () =>
		'Filen tog for lang tid at læse, så vi stoppede. Intet er gemt. Gem den på ny som PDF eller tekst, og prøv igen.',
	wrongType: () =>
		'Det er ikke en tekst, Word-fil (.docx) eller PDF. Intet er gemt. Gem dokumentet i et af de formater, og prøv igen.',
	unreadable: () =>
		'Filen er beskadiget og kan ikke læses. Intet er gemt. Åbn den i sit eget program, gem den på ny, og prøv igen.',
	locked: () =>
		'Filen er låst med adgangskode. Intet er gemt. Gem en kopi uden adgangskode, og prøv igen.',
	macros: () =>
		'Filen indeholder makroer, og dem åbner vi ikke. Intet er gemt. Gem den som almindelig .docx eller PDF, og prøv igen.',
	noText: () =>
		'Der er ingen tekst i filen, kun billeder. Intet er gemt. Brug en udgave med tekst, eller kør tekstgenkendelse på den først.',
	civilNumber: (_max, line) =>
		`Der står noget, der ligner et CPR-nummer, ${line ? `i linje ${line}` : 'i filens navn'}. Intet er gemt. Fjern det, og indlæs filen igen.`,
	sameFile: () => 'Den samme fil er allerede indlæst. Intet nyt er gemt.',
	interrupted: () =>
		'Indlæsningen blev afbrudt, før den var færdig. Intet er gemt. Indlæs filen igen.'
};

/** The sources a project works from, and the page of one. */
export const library = {
	title: 'Kilder',
	lead: 'De dokumenter, som anbefalingerne kommer fra. Enhver anbefaling kan følges tilbage til sit sted i dem.',
	caption: 'Kilder i projektet',
	add: 'Tilføj kilde',
	column: {
		title: 'Kilde',
		dated: 'Dateret',
		validity: 'Gældende udgave',
		versions: 'Tekster',
		recommendations: 'Anbefalinger'
	},
	own: 'Projektets egen',
	shipped: 'Fra kataloget',
	dateStated: 'Datoen står i kilden',
	dateDerived: (how: string) => (how ? `Datoen er ikke sikker: ${how}` : 'Datoen er ikke sikker'),
	edition: (edition: string) => `Udgave: ${edition}`,
	validity: {
		current: 'Gælder',
		superseded: 'Afløst',
		unknown: 'Ikke tjekket'
	} satisfies Record<Validity, string>,
	checked: (name: string | null, day: string) => `Tjekket ${day}${name ? ` af ${name}` : ''}`,
	versions: (n: number) => (n === 0 ? 'Ingen endnu' : count(n, 'version', 'versioner')),
	recommendations: (n: number) => count(n, 'punkt', 'punkter'),
	seeRecommendations: 'Se anbefalinger og andre punkter fra kilden',
	none: {
		title: 'Projektet har ingen kilder endnu',
		help: 'Tilføj den første, og indlæs dokumentet.',
		readOnly: 'Når en projektleder eller facilitator tilføjer en kilde, står den her.'
	},
	form: {
		title: 'Titel',
		publisher: 'Udgiver',
		kind: 'Slags dokument',
		kindHint: 'For eksempel rapport, analyse eller vejledning.',
		dateLabel: 'Dato',
		dateLabelHint: 'Så præcist, som kilden siger det: 17.4.2026, 2026 eller "2018 eller senere".',
		dateIsStated: 'Datoen står i dokumentet',
		dateStatus: 'Hvordan ved I datoen?',
		dateStatusHint: 'Skriv det, hvis datoen ikke står i dokumentet.',
		edition: 'Udgave',
		editionHint: 'For eksempel 4. udgave. Lad feltet stå tomt, hvis der ingen er.'
	},
	create: {
		title: 'Tilføj kilde',
		lead: 'Først det, I ved om dokumentet. Bagefter kan I indlæse teksten.',
		submit: 'Tilføj'
	},
	about: {
		title: 'Om kilden',
		publisher: 'Udgiver',
		kind: 'Slags',
		dated: 'Dateret',
		edition: 'Udgave',
		noEdition: 'Kilden nævner ingen',
		edit: 'Ret oplysninger',
		save: 'Gem oplysninger',
		remove: 'Fjern kilden fra projektet',
		removeHelp: 'Kilden kan fjernes, når den ingen tekster og ingen anbefalinger har.'
	},
	check: {
		title: 'Gældende udgave tjekket',
		none: 'Ingen har endnu tjekket, om det er den gældende udgave.',
		earlier: (n: number) => count(n, 'tidligere tjek', 'tidligere tjek'),
		record: 'Notér et tjek',
		validity: 'Hvad fandt du?',
		choice: {
			current: 'Det er den gældende udgave',
			superseded: 'Den er afløst af en nyere',
			unknown: 'Det kunne ikke afgøres'
		} satisfies Record<Validity, string>,
		unsure: 'Kunne ikke afgøres',
		remark: 'Bemærkning',
		remarkHint: 'For eksempel hvor du har set efter, eller hvad den nye udgave hedder.',
		checkedOn: 'Dag',
		submit: 'Gem tjekket'
	},
	texts: {
		title: 'Tekster',
		none: 'Dokumentet er ikke indlæst endnu. Indlæs det for at se anbefalingerne på deres sted.',
		version: (n: number) => `Version ${n}`,
		read: (n: number) => `Læs version ${n}`,
		facts: (format: string, lines: string) => `${format} · ${lines} linjer`,
		imported: (name: string | null, at: string) => `Indlæst ${at}${name ? ` af ${name}` : ''}`,
		remove: 'Fjern',
		removeNamed: (n: number) => `Fjern version ${n}`,
		format: {
			text: 'Tekst',
			markdown: 'Markdown',
			word: 'Word',
			pdf: 'PDF'
		} satisfies Record<SourceFormat, string>
	},
	import: {
		title: 'Indlæs dokumentet',
		file: 'Fil',
		hint: (max: number) =>
			`Tekst, Markdown, Word (.docx) eller PDF på højst ${max} MB. Kun teksten gemmes, ikke filen. Står der noget, der ligner et CPR-nummer, gemmes intet.`,
		submit: 'Indlæs',
		latest: 'Seneste indlæsninger',
		progress: (file: string) => `Indlæser ${file}`,
		reload: 'Siden henter selv nyt, mens filen læses.',
		state: {
			reading: 'Læser filen',
			checking: 'Ser efter CPR-numre',
			anchoring: 'Finder anbefalingernes steder',
			done: 'Færdig',
			failed: 'Ikke indlæst'
		} satisfies Record<ImportState, string>,
		done: (n: number) => `Indlæst som version ${n}.`,
		by: (name: string | null, at: string) => (name ? `${name}, ${at}` : at),
		seeVersion: (n: number) => `Se version ${n}`,
		noFile: 'Vælg en fil først.',
		fault
	}
};
